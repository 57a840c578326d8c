import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { StepWords } from "../course/told-words.ts";
import { normTexts } from "../ending/norms.texts.ts";
import { texts } from "./ombudsman-step.texts.ts";

export const OmbudsmanCaseFields = graphql(`
  fragment OmbudsmanCaseFields on Complaint @_unmask {
    ombudsman { stage receivedOn closedOn report { verdict norms on } }
  }
`);

type OmbudsmanCase = ResultOf<typeof OmbudsmanCaseFields>;

/** How far the ombudsman is, and how they ended it; nothing while they were not asked. */
export function ombudsmanStep({ ombudsman: found }: OmbudsmanCase, language: Language): StepWords[] {
  if (!found) return [];
  const t = texts[language];
  const { plain } = dayWords(language);
  const { stage, receivedOn, closedOn, report } = found;
  const norms = report?.norms.map((norm) => normTexts[language][norm].name) ?? [];
  const sentences = [
    t.received({ day: plain(receivedOn) }),
    ...(stage === "CLOSED" || stage === "RECEIVED" ? [] : [t.stage[stage]]),
    ...(report ? [t.reported({ day: plain(report.on) }), t.verdict[report.verdict]] : []),
    ...(norms.length > 0 ? [t.norms({ norms: norms.join(", ") })] : []),
    ...(closedOn === null ? [] : [t.closed({ day: plain(closedOn) })]),
  ];
  return [{ title: t.title, state: stage === "CLOSED" ? "done" : "now", text: sentences.join(" ") }];
}
