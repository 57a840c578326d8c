import type { MouseEvent } from "react";
import { useLocation } from "react-router";
import { pageForm, shownInField } from "../forms/kept-typing/carried-form.ts";
import { sendFields } from "../forms/kept-typing/typed-fields.ts";
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
  const address = pathIn(target, pathname + search);
  return (
    <>
      <a className="g-link g-language-link g-language-plain" href={address} lang={target} hrefLang={target}>
        {languageNames[target]}
      </a>
      <LanguageButton className="g-language-link" target={target} address={address} />
    </>
  );
}

type ButtonProps = {
  readonly className: string;
  readonly target: Language;
  /** This page in that language. */
  readonly address: string;
};

/**
 * The same on a page with a form, whose fields it carries along; the stylesheet shows one of the two. A button may belong to
 * a form elsewhere on the page, so that this needs no JavaScript either.
 */
export function LanguageButton({ className, target, address }: ButtonProps) {
  return (
    <button
      type="submit"
      form={pageForm}
      formMethod="post"
      formAction={address}
      name={shownInField}
      value={target}
      lang={target}
      className={`${className} g-language-carrying`}
      onClick={sendByItself}
    >
      {languageNames[target]}
    </button>
  );
}

/** The framework would send it as the form's own action, and keep the document with its language. */
function sendByItself(event: MouseEvent<HTMLButtonElement>): void {
  const { currentTarget: button } = event;
  if (!button.form) return;
  event.preventDefault();
  sendFields(button.formAction, new FormData(button.form, button));
}
