import { useLocation } from "react-router";
import { type Language, languageNames, pathIn } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-texts.ts";

const other: Record<Language, Language> = { nl: "en", en: "nl" };

/**
 * Leads to this same page in the other language. A full load instead of a navigation, because the language of the
 * whole document changes with it.
 */
export function LanguageLink() {
  const target = other[useLanguage()];
  const { pathname, search } = useLocation();
  return (
    <a
      className="ams-link g-language-link"
      href={pathIn(target, pathname + search)}
      lang={target}
      hrefLang={target}
    >
      {languageNames[target]}
    </a>
  );
}
