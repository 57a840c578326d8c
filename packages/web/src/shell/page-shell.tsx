import type { ReactNode } from "react";
import { PageLink } from "../blocks/page-link.tsx";
import { PhoneLink } from "../blocks/phone-link.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import { LanguageLink } from "./language-link.tsx";
import { Mark } from "./mark.tsx";
import { texts } from "./page-shell.texts.ts";
import { useMunicipality, useSiteName } from "./use-municipality.ts";

/** Header, skip link and footer around every page of the citizen's site. */
export function PageShell({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  const site = useSiteName();
  const municipality = useMunicipality();
  return (
    <div className="g-site">
      <a className="g-skip-link g-visually-hidden" href="#inhoud">
        {t.skip}
      </a>
      <header className="g-header">
        <div className="g-wrap g-header__bar">
          <PageLink className="g-header__brand" to="/" aria-label={t.home({ site })}>
            <Mark size={40} />
            <span>{site}</span>
          </PageLink>
          <LanguageLink />
        </div>
      </header>
      <main id="inhoud" className="g-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="g-footer">
        <nav className="g-wrap g-footer__bar" aria-label={t.about}>
          {municipality && (
            <span>
              {municipality.name}, <PhoneLink number={municipality.phone} />
            </span>
          )}
          <PageLink to="/privacy">{t.privacy}</PageLink>
          <PageLink to="/toegankelijkheid">{t.accessibility}</PageLink>
          <PageLink to="/termijnen">{t.terms}</PageLink>
          <PageLink to="/contact">{t.contact}</PageLink>
        </nav>
      </footer>
    </div>
  );
}
