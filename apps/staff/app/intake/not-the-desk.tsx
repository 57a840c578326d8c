import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";

/** Instead of a form that would be refused once it is filled in: who does this here. */
export function NotTheDesk({ title }: { readonly title: string }) {
  const t = useTexts(texts);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p>{t.others}</p>
      <p>
        <PageLink to="/">{t.back}</PageLink>
      </p>
    </>
  );
}

const texts = wordTexts({
  others: {
    nl: "Dit doen de balie en de klachtencoördinator. Hebt u een klacht gekregen? Geef die aan hen.",
    en: "The desk and the complaints coordinator do this. Were you given a complaint? Pass it on to them.",
  },
  back: { nl: "Naar vandaag", en: "To today" },
});
