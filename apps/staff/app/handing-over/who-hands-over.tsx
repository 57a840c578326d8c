import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

/** Whose work it is, for a viewer who hands nothing over; `names` is empty while no coordinator nor deputy is there. */
export function WhoHandsOver({ names }: { readonly names: string }) {
  const t = useTexts(texts);
  return (
    <Banner kind="info" title={t.title}>
      <p>{names === "" ? t.nobody : t.who({ names })}</p>
      <p>{t.byItself}</p>
    </Banner>
  );
}

const texts = defineTexts({
  nl: {
    title: "De klachtencoördinator draagt klachten over",
    who: (facts: { names: string }) => `Met uw rol kan dat niet. Nu doet dat: ${facts.names}.`,
    nobody: "Met uw rol kan dat niet. Er is nu geen coördinator: de ondertekenaars nemen waar.",
    byItself:
      "Klachten van wie weg of afwezig is, staan daar vanzelf op de pagina Vandaag. U hoeft ze niet door te geven.",
  },
  en: {
    title: "The complaints coordinator hands complaints over",
    who: (facts) => `Your role cannot do that. Who does it now: ${facts.names}.`,
    nobody: "Your role cannot do that. No coordinator is there now: the signatories stand in.",
    byItself:
      "Complaints of who left or is away appear there by themselves, on the page Today. You need not pass them on.",
  },
});
