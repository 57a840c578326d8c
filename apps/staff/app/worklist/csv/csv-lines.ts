import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { aboutTexts, channelTexts, subjectTexts } from "../../words/intake.texts.ts";
import { outcomeTexts } from "../../words/outcome.texts.ts";
import { statusTexts } from "../../words/status.texts.ts";
import { isSubjectless } from "../../words/subjectless.ts";
import { termTexts } from "../../words/term.texts.ts";
import { texts } from "./export-list.texts.ts";

export const ExportList = graphql(`
  mutation ExportList($filter: ComplaintFilter, $order: ComplaintOrder) {
    exportList(filter: $filter, order: $order) {
      view reference complainantName receivedOn summary subject about status channel urgent escalated
      nextDueOn nextDueKind daysLeft decisionDueOn endedOn outcome
      department { name { nl en } }
      handler { name }
    }
  }
`);

export type Line = ResultOf<typeof ExportList>["exportList"][number];

/** Each complaint below the heads, in words; days are written so that they sort. */
export function csvLines(lines: readonly Line[], language: Language) {
  return [Object.values(texts[language].heads), ...lines.map((line) => cells(line, language))];
}

/** In the order of the heads. */
function cells(line: Line, language: Language): readonly (string | null | undefined)[] {
  // The records manager sees that it ended and how, not what it was about.
  const known = !isSubjectless(line.view);
  const { yes } = texts[language];
  return [
    line.reference,
    line.complainantName,
    line.receivedOn,
    known ? subjectTexts[language][line.subject] : "",
    line.summary,
    known ? aboutTexts[language][line.about] : "",
    line.department?.name[language],
    line.handler?.name,
    statusTexts[language][line.status],
    channelTexts[language][line.channel],
    line.nextDueOn,
    line.nextDueKind && termTexts[language][line.nextDueKind],
    line.daysLeft === null ? "" : String(Math.max(0, -line.daysLeft)),
    line.decisionDueOn,
    line.urgent ? yes : "",
    line.escalated ? yes : "",
    line.endedOn,
    line.outcome && outcomeTexts[language][line.outcome],
  ];
}
