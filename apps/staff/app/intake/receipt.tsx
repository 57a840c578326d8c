import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { ButtonLink, PageLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { casePath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import { texts } from "./intake.texts.ts";

type Props = {
  readonly receipt: {
    readonly reference: string;
    readonly accessCode: string | null;
    /** How the letter with the code goes; NONE where no way is known. */
    readonly codeBy: Code<"NoticeChannel">;
    /** Where the letter can be printed to be handed over. */
    readonly letterPath: string | undefined;
    readonly received: string;
    readonly terms: readonly { readonly term: string; readonly due: string }[];
  };
};

/** What the complainant gets in hand: reference, access code and when to hear what. Prints as one sheet. */
export function Receipt({ receipt: { reference, accessCode, codeBy, letterPath, received, terms } }: Props) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle>{t.receiptTitle}</PageTitle>
      <section className="g-card g-card--prominent">
        <p>
          {t.reference}: <b className="s-code">{reference}</b>
        </p>
        {accessCode ? (
          <p>
            {t.code}: <b className="s-code">{accessCode}</b>
          </p>
        ) : (
          <p>{codeBy === "NONE" ? t.codeByHand : codeBy === "POST" ? t.codeByLetter : t.codeByMail}</p>
        )}
        {letterPath && (
          <p className="g-actions">
            <a className="g-link" href={letterPath} target="_blank" rel="noreferrer">
              {t.printLetter}
            </a>
            <PageLink to="/post">{t.recordHandedOver}</PageLink>
          </p>
        )}
        <p>
          {t.received} {received}
        </p>
        <ul>
          {terms.map(({ term, due }) => (
            <li key={term}>
              {term}: {t.until} {due}
            </li>
          ))}
        </ul>
        <p>{t.follow}</p>
      </section>
      {accessCode && <p>{t.codeOnce}</p>}
      <p className="g-actions">
        <ButtonLink to={casePath(reference)}>{t.open}</ButtonLink>
        <PageLink to="/intake" reloadDocument>
          {t.another}
        </PageLink>
        <span className="g-quiet">{t.print}</span>
      </p>
    </>
  );
}
