import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Day } from "../days/day.tsx";
import { Crumb } from "../frame/crumb.tsx";
import { viewTexts } from "../words/view.texts.ts";
import { StepCard } from "./cards/progress/step-card.tsx";
import type { CaseData } from "./case-query.ts";

type Props = { readonly complaint: CaseData };

/** What was shared with the ombudsman's liaison and is not opened: that it was, until when they may be asked, and what opening does. */
export function SealedCase({ complaint }: Props) {
  const { reference, view, dossierShare: share } = complaint;
  const t = useTexts(texts);
  const title = useTexts(viewTexts)[view];
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

const texts = wordTexts({
  shared: { nl: "Gedeeld met de ombudsman op", en: "Shared with the ombudsman on" },
  before: { nl: "Voordat u het opent", en: "Before you open it" },
  nothing: {
    nl: "U ziet nog niets van de klacht: niet wie klaagt, niet over wie, niet waarover.",
    en: "You see nothing of the complaint yet: not who complains, about whom, or about what.",
  },
  until: {
    nl: "De klager kan de ombudsman om een onderzoek vragen tot en met",
    en: "The complainant can ask the ombudsman to investigate until",
  },
  revoke: {
    nl: "De klager kan het delen terugnemen zolang u het dossier niet hebt geopend. Het verdwijnt dan van deze pagina.",
    en: "The complainant can take the sharing back as long as you have not opened the file. It then leaves this page.",
  },
});
