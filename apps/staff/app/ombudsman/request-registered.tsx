import { ButtonLink, PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { casePath } from "../commands/action-path.ts";
import { texts } from "./request.texts.ts";

type Props = {
  readonly registration: {
    readonly reference: string;
    readonly received: string;
    /** Handed in here, so that it goes to the ombudsman; else they had it already. */
    readonly sentOn: boolean;
  };
};

/** What was registered, and what happens with it now. */
export function RequestRegistered({ registration: { reference, received, sentOn } }: Props) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle>{t.registered}</PageTitle>
      <section className="g-card g-card--prominent">
        <p>
          {t.reference}: <b className="s-code">{reference}</b>
        </p>
        <p>
          {t.received} {received}
        </p>
        <p>{sentOn ? t.sentOn : t.hasIt}</p>
      </section>
      <p className="g-actions">
        <ButtonLink to={casePath(reference)}>{t.open}</ButtonLink>
        <PageLink to="/ombudsman/verzoek" reloadDocument>
          {t.another}
        </PageLink>
      </p>
    </>
  );
}
