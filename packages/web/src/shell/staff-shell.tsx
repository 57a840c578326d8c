import type { ReactNode } from "react";
import { Form, NavLink, useLocation } from "react-router";
import { forgetOthers } from "../forms/kept-typing/typed-store.ts";
import { type Language, languageNames } from "../i18n/language.ts";
import { useLanguage, useTexts } from "../i18n/use-texts.ts";
import { LanguageButton } from "./language-link.tsx";
import { Mark } from "./mark.tsx";
import { texts } from "./staff-shell.texts.ts";

/** An entry of the rail, with a counter if something waits there. */
export type RailItem = {
  readonly to: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Seen instead of the count where nobody counted further. */
  readonly shown?: string;
  /** Something there is late or alarming; the words are in the label the screen reader hears. */
  readonly alarming?: boolean;
  /** Said after the count instead of "in total": "2 te laat". */
  readonly countWords?: string;
};

type Person = {
  readonly name: string;
  readonly role: string;
  /** Whose work lies with them meanwhile. */
  readonly standsIn?: string | undefined;
  /** Pages about themselves. */
  readonly links?: readonly { readonly to: string; readonly label: string }[];
};

type Props = {
  readonly items: readonly RailItem[];
  /** Who is signed in, and in which role; left out on pages before sign-in. */
  readonly person?: Person | undefined;
  readonly children: ReactNode;
};

/** The staff portal around every page: a rail beside it on wide screens, a folded menu above it on narrow ones. */
export function StaffShell({ items, person, children }: Props) {
  const t = useTexts(texts);
  return (
    <div className="g-staff">
      <a className="g-skip-link g-visually-hidden" href="#inhoud">
        {t.skip}
      </a>
      <header className="g-rail">
        <div className="g-rail__brand">
          <Mark size={26} onDark />
          Gehoor
        </div>
        {items.length > 0 && (
          <nav aria-label={t.navigation} className="g-rail__wide">
            <RailItems items={items} />
          </nav>
        )}
        {items.length > 0 && (
          <details className="g-rail__narrow">
            <summary>{t.menu}</summary>
            <nav aria-label={t.navigation}>
              <RailItems items={items} />
            </nav>
          </details>
        )}
        <div className="g-rail__foot">
          {person && (
            <p>
              <span>{person.name}</span> <span>{person.role}</span>
              {person.standsIn && <strong>{person.standsIn}</strong>}
            </p>
          )}
          {person?.links?.map(({ to, label }) => (
            <NavLink key={to} to={to} className="g-rail__button">
              {label}
            </NavLink>
          ))}
          <LanguageChoice />
          {person && (
            <Form method="post" action="/uitloggen" onSubmit={() => forgetOthers(sessionStorage)}>
              <button type="submit" className="g-rail__button">
                {t.signOut}
              </button>
            </Form>
          )}
        </div>
      </header>
      <main id="inhoud" className="g-staff__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function RailItems({ items }: Pick<Props, "items">) {
  const t = useTexts(texts);
  return (
    <ul className="g-rail__items">
      {items.map(({ to, label, count, shown, alarming, countWords }) => (
        <li key={to}>
          <NavLink to={to} end={to === "/"} className="g-rail__link">
            {label}{" "}
            {count !== undefined && count > 0 && (
              <span className={alarming ? "g-rail__count g-rail__count--late" : "g-rail__count"}>
                <span aria-hidden="true">{shown ?? (count > 999 ? "999+" : count)}</span>
                <span className="g-visually-hidden">{countWords ?? t.count({ count })}</span>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

const other: Record<Language, Language> = { nl: "en", en: "nl" };

/** Changes the language setting and comes back to this page; see `chooseLanguage`. */
function LanguageChoice() {
  const target = other[useLanguage()];
  const { pathname, search } = useLocation();
  return (
    <>
      <form method="post" action="/taal" className="g-language-plain">
        <input type="hidden" name="next" value={pathname + search} />
        <button type="submit" className="g-rail__button" name="language" value={target} lang={target}>
          {languageNames[target]}
        </button>
      </form>
      <LanguageButton className="g-rail__button" target={target} address={pathname + search} />
    </>
  );
}
