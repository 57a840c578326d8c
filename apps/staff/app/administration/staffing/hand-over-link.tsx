import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

type Props = {
  readonly id: string;
  readonly name: string;
  /** Who hands over in the viewer's place, by name; undefined where the viewer does it. */
  readonly others: string | undefined;
};

/** What somebody who leaves has in hand is the coordinator's to hand over: where that is done, or by whom. */
export function HandOverLink({ id, name, others }: Props) {
  const t = useTexts(texts);
  if (others !== undefined) return others === "" ? t.byOthers : t.byNamed({ names: others });
  return (
    <>
      {t.by} <PageLink to={`/overdracht/${id}`}>{t.from({ name })}</PageLink>.
    </>
  );
}

const texts = defineTexts({
  nl: {
    by: "De klachtencoördinator draagt open klachten over op de pagina",
    from: (facts: { name: string }) => `Overdracht van ${facts.name}`,
    byNamed: (facts: { names: string }) =>
      `Open klachten draagt de klachtencoördinator over (nu: ${facts.names}). Daar staan ze vanzelf op de pagina Vandaag.`,
    byOthers:
      "Open klachten draagt de klachtencoördinator over. Daar staan ze vanzelf op de pagina Vandaag. Er is nu geen coördinator: de ondertekenaars nemen waar.",
  },
  en: {
    by: "The complaints coordinator hands open complaints over on the page",
    from: (facts) => `Hand over from ${facts.name}`,
    byNamed: (facts) =>
      `The complaints coordinator hands open complaints over (now: ${facts.names}). They appear there by themselves, on the page Today.`,
    byOthers:
      "The complaints coordinator hands open complaints over. They appear there by themselves, on the page Today. No coordinator is there now: the signatories stand in.",
  },
});
