import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { actionPath, casePath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import { texts } from "./intake.texts.ts";

type Props = {
  readonly receipt: {
    readonly reference: string;
    /** How the letter with the code goes; NONE where no way is known. */
    readonly codeBy: Code<"NoticeChannel">;
    /** The letter with the code, where it can be given in the hand: of which complaint, and its number. */
    readonly toHandOver: { readonly complaintId: string; readonly number: number } | undefined;
    readonly received: string;
    readonly terms: readonly { readonly term: string; readonly due: string }[];
  };
};

/** What was registered, when the complainant hears what, and how the access code gets there: in the hand where that can be. */
export function Receipt({ receipt: { reference, codeBy, toHandOver, received, terms } }: Props) {
  const t = useTexts(texts);
  const codeWords = () => {
    if (codeBy === "NONE") return t.codeByHand;
    if (codeBy !== "POST") return t.codeByMail;
    return toHandOver ? t.codeAtDesk : t.codeByLetter;
  };
  return (
    <>
      <PageTitle>{t.receiptTitle}</PageTitle>
      <section className="g-card g-card--prominent">
        <p>
          {t.reference}: <b className="s-code">{reference}</b>
        </p>
        <p>{codeWords()}</p>
        {toHandOver && <HandOver reference={reference} letter={toHandOver} />}
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
      <p className="g-actions">
        <ButtonLink to={casePath(reference)}>{t.open}</ButtonLink>
        <PageLink to="/intake" reloadDocument>
          {t.another}
        </PageLink>
      </p>
    </>
  );
}

type HandOverProps = {
  readonly reference: string;
  readonly letter: NonNullable<Props["receipt"]["toHandOver"]>;
};

/** Print the letter, give it, and say so: only then does it count as sent. */
function HandOver({ reference, letter }: HandOverProps) {
  const t = useTexts(texts);
  return (
    <ActionForm action={actionPath(reference, "RECORD_DISPATCH")}>
      <p>
        <a
          className="g-link"
          href={`/post/${letter.complaintId}/${letter.number}`}
          target="_blank"
          rel="noreferrer"
        >
          {t.printLetter}
        </a>
      </p>
      <input type="hidden" name="complaintId" value={letter.complaintId} />
      <input type="hidden" name="number" value={letter.number} />
      <input type="hidden" name="dispatchedOn" value="vandaag" />
      <input type="hidden" name="evidence" value="HANDED_OVER" />
      <SubmitButton>{t.recordHandedOver}</SubmitButton>
    </ActionForm>
  );
}
