import type { RouterContextProvider } from "react-router";
import type { Language } from "../i18n/language.ts";
import type { AppName } from "./app-environment.ts";
import { visit } from "./middleware/visit.ts";
import { organisation } from "./organisation.server.ts";

/** What every page of an app knows, from the loader of its root route. */
export type RootData = {
  readonly app: AppName;
  readonly language: Language;
  readonly signedIn: boolean;
  /** Stands for who is signed in, for the forms of this page; undefined for a visitor. */
  readonly person: string | undefined;
  /** Whom to call and when; undefined while the API was never reached. */
  readonly municipality: Municipality | undefined;
};

/** The municipality in a few words of the visitor's language. */
export type Municipality = { readonly name: string; readonly phone: string; readonly hours: string };

/** To be returned, with what the app adds, by the loader of a root route. */
export async function rootData(context: Readonly<Pick<RouterContextProvider, "get">>): Promise<RootData> {
  const { environment, language, cookies } = visit(context);
  const known = await organisation(context);
  return {
    app: environment.app,
    language,
    signedIn: cookies.session !== undefined,
    person: cookies.person,
    municipality: known && {
      name: known.name,
      phone: known.coordinatorPhone,
      hours: known.coordinatorHours[language],
    },
  };
}
