import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Day } from "../../../days/day.tsx";

/** Who may still react to a report, and what was said of it. */
export const ReportReactionFields = graphql(`
  fragment ReportReactionFields on Complaint @_unmask {
    awaitedReactions { partyId name you untilOn }
    reportReactions { name you on text }
  }
`);

type Data = ResultOf<typeof ReportReactionFields>;

const texts = wordTexts({
  you: { nl: "u", en: "you" },
  unnamed: { nl: "zonder naam", en: "without a name" },
  awaited: { nl: "kan nog reageren op het verslag tot en met", en: "may still react to the report until" },
  given: { nl: "reageerde op het verslag op", en: "reacted to the report on" },
  nothing: { nl: "Geen opmerkingen.", en: "Nothing to remark." },
});

/** Beside the reports of the hearings: who may still react, and what was said. */
export function ReportReactions({ complaint }: { readonly complaint: Data }) {
  const t = useTexts(texts);
  const { awaitedReactions, reportReactions } = complaint;
  const who = (one: { readonly you: boolean; readonly name: string | null }) =>
    one.you ? t.you : (one.name ?? t.unnamed);
  if (awaitedReactions.length + reportReactions.length === 0) return null;
  return (
    <ul className="s-list">
      {reportReactions.map((one, index) => (
        // Given in order and never changed, two of one person on one day included.
        <li key={index}>
          <b>{who(one)}</b> <span className="g-quiet">{t.given}</span> <Day on={one.on} />
          <p className="s-typed">{one.text ?? t.nothing}</p>
        </li>
      ))}
      {awaitedReactions.map(
        (one) =>
          one.untilOn && (
            <li key={one.partyId}>
              <b>{who(one)}</b> <span className="g-quiet">{t.awaited}</span> <Day on={one.untilOn} />
            </li>
          ),
      )}
    </ul>
  );
}
