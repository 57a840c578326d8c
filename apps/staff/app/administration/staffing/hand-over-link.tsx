import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

/** What somebody who leaves has in hand is the coordinator's to hand over: where that is done. */
export function HandOverLink({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTexts(texts);
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
  },
  en: {
    by: "The complaints coordinator hands open complaints over on the page",
    from: (facts) => `Hand over from ${facts.name}`,
  },
});
