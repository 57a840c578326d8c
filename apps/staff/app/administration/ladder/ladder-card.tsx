import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { termTexts } from "../../words/term.texts.ts";
import { ladderKinds } from "./ladder-form.ts";
import type { LadderData } from "./ladder-query.ts";
import { kindWords } from "./step-words.ts";

/** When who is told of a term, as it holds now. */
export function LadderCard({ ladder }: { readonly ladder: LadderData }) {
  const t = useTexts(texts);
  const terms = useTexts(termTexts);
  const language = useLanguage();
  return (
    <Card title={t.title}>
      <ul>
        {ladderKinds.map((kind) => (
          <li key={kind}>
            {terms[kind]}: {kindWords(ladder, kind, language)}
          </li>
        ))}
      </ul>
      <PageLink to="/beheer/termijnberichten">{t.change}</PageLink>
    </Card>
  );
}

const texts = defineTexts({
  nl: {
    title: "Wie hoort wanneer van een termijn",
    change: "Wijzigen wie wanneer hoort van een termijn",
  },
  en: { title: "Who hears of a term when", change: "Change who hears of a term when" },
});
