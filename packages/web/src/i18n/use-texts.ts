import { useLocation, useRouteLoaderData } from "react-router";
import type { RootData } from "../server/pages/root-data.ts";
import type { Texts } from "./define-texts.ts";
import { type Language, languageOfPath, pathIn } from "./language.ts";

/** The language of this page; when the root route itself failed, what its address says. */
export function useLanguage(): Language {
  const root = useRouteLoaderData<RootData>("root");
  const { pathname } = useLocation();
  return root?.language ?? languageOfPath(pathname);
}

/** The texts of a page or component in the language of this page. */
export function useTexts<D>(texts: Texts<D>): Texts<D>[Language] {
  return texts[useLanguage()];
}

/** Turns a path of the app into the same path in the language of this page; staff addresses have none. */
export function useLocalPath(): (path: string) => string {
  const root = useRouteLoaderData<RootData>("root");
  const language = useLanguage();
  return (path) => (root?.app === "staff" ? path : pathIn(language, path));
}
