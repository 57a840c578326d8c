import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { casePath } from "../commands/action-path.ts";

export const ToAdoptFields = graphql(`
  fragment ToAdopt on TermsToAdopt @_unmask {
    totalCount capped complaints { reference calendar { kind } settings { kind } }
  }
`);

type Props = { readonly toAdopt: ResultOf<typeof ToAdoptFields> };

/** Complaints of which a newer calendar or newer settings would move a term: the coordinator says yes for each. */
export function TermsToAdopt({ toAdopt: { totalCount, capped, complaints } }: Props) {
  const t = useTexts(texts);
  if (totalCount === 0) return null;
  return (
    <Card title={t.title({ count: totalCount, capped })}>
      <p>{t.lead}</p>
      <ul className="s-list">
        {complaints.map(({ reference, calendar, settings }) => (
          <li key={reference}>
            <PageLink to={casePath(reference)}>{reference}</PageLink>{" "}
            <span className="s-small">
              {[calendar.length > 0 ? t.calendar : "", settings.length > 0 ? t.settings : ""]
                .filter(Boolean)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > complaints.length && <p>{t.more({ shown: complaints.length })}</p>}
    </Card>
  );
}

const texts = defineTexts({
  nl: {
    title: ({ count, capped }: { count: number; capped: boolean }) =>
      count === 1 && !capped
        ? "Bij 1 klacht zou een termijn verschuiven"
        : `Bij ${capped ? "ten minste " : ""}${count} klachten zou een termijn verschuiven`,
    lead: "De kalender of de instellingen zijn gewijzigd. Er verschuift niets totdat u dat bij de klacht overneemt.",
    calendar: "nieuwe kalender",
    settings: "nieuwe instellingen",
    more: (facts: { shown: number }) =>
      `Dit zijn de eerste ${facts.shown}. Neemt u die over, dan verschijnen de volgende.`,
  },
  en: {
    title: ({ count, capped }) =>
      count === 1 && !capped
        ? "Of 1 complaint a term would move"
        : `Of ${capped ? "at least " : ""}${count} complaints a term would move`,
    lead: "The calendar or the settings changed. Nothing moves until you adopt that on the complaint.",
    calendar: "new calendar",
    settings: "new settings",
    more: (facts) => `These are the first ${facts.shown}. Adopt them, and the next ones appear.`,
  },
});
