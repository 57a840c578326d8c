import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Day } from "../days/day.tsx";
import { Crumb } from "../frame/crumb.tsx";
import type { SealedWords } from "../words/sealed-words.server.ts";
import { StepCard } from "./cards/progress/step-card.tsx";
import type { CaseData } from "./case-query.ts";

type Props = {
  readonly complaint: CaseData;
  /** As what this viewer looks at it. */
  readonly title: string;
  readonly words: SealedWords;
};

/** What was shared with the ombudsman's liaison and is not opened: that it was, until when they may be asked, and what opening does. */
export function SealedCase({ complaint, title, words: t }: Props) {
  const { reference, view, dossierShare: share } = complaint;
  return (
    <>
      <Crumb view={view} reference={reference} />
      <PageTitle
        below={
          share && (
            <>
              {t.shared} <Day on={share.sharedOn} as="long" />
            </>
          )
        }
      >
        {reference}
      </PageTitle>
      <Banner kind="info" title={title} />
      <Card title={t.before}>
        <p>{t.nothing}</p>
        {share?.requestByOn && (
          <p>
            {t.until} <Day on={share.requestByOn} as="long" />.
          </p>
        )}
        <p>{t.revoke}</p>
      </Card>
      <StepCard complaint={complaint} />
    </>
  );
}
