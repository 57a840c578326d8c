import type { RouterContextProvider } from "react-router";
import type { Language } from "../i18n/language.ts";
import type { AppName } from "./app-environment.ts";
import { visit } from "./middleware/visit.ts";

/** What every page of an app knows, from the loader of its root route. */
export type RootData = {
  readonly app: AppName;
  readonly language: Language;
  /** Said at the end of every browser title. */
  readonly siteName: string;
  readonly signedIn: boolean;
};

/**
 * To be returned, with what the app adds, by the loader of a root route.
 *
 * @param siteName the name of this site, which comes from the municipality's configuration
 */
export function rootData(context: Readonly<Pick<RouterContextProvider, "get">>, siteName: string): RootData {
  const { environment, language, cookies } = visit(context);
  return { app: environment.app, language, siteName, signedIn: cookies.session !== undefined };
}
