/** The languages of the screens, the default first. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { nl: "Nederlands", en: "English" };

/** Whether a value (from a cookie or an address) is one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language a citizen's address speaks of: English under `/en`, else Dutch. */
export function languageOfPath(pathname: string): Language {
  return pathname === "/en" || pathname.startsWith("/en/") || pathname === "/en.data" ? "en" : "nl";
}

/**
 * The same citizen's page in a language.
 *
 * @param path an absolute path of the app in any language, such as `/en/privacy` or `/klacht?stap=2`
 */
export function pathIn(language: Language, path: string): string {
  const dutch = path.replace(/^\/en(?=\/|\?|#|$)/, "") || "/";
  // One slash: with two, as in `/en//place.example`, the first word would be another host.
  const rooted = `/${dutch.replace(/^\/+/, "")}`;
  if (language === "nl") return rooted;
  return rooted === "/" ? "/en" : `/en${rooted.replace(/^\/(?=[?#])/, "")}`;
}
