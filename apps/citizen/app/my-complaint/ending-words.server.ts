import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { NoticeKind, Status } from "#app/words/codes.ts";
import type { ShownComplaint } from "./complaint-query.ts";
import { type EndedStatus, texts } from "./ending.texts.ts";
import type { TurnWords } from "./turn-words.server.ts";

const endingLetters: Partial<Record<EndedStatus, NoticeKind>> = {
  SETTLED: "SETTLED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  FORWARDED: "FORWARDED",
  CONVERTED: "CONVERTED",
  OUTSIDE_FORMAL: "OUTSIDE_FORMAL",
};

/** How the complaint ended, what that means, and the one thing to read or do now. */
export function endingWords(complaint: ShownComplaint, language: Language): TurnWords {
  const t = texts[language];
  const { status, ending, mergedInto } = complaint;
  if (!isEnded(status)) return { title: "", sentences: [] };
  const day = dayWords(language).long(ending?.on ?? complaint.receivedOn);
  const outcome = ending?.outcome ? [t.outcome[ending.outcome]] : [];
  return {
    title: t.title[status],
    sentences: [...outcome, t.text[status]({ day })],
    ...actionAfter(complaint, status, mergedInto?.reference, language),
  };
}

function actionAfter(
  { letters }: ShownComplaint,
  status: EndedStatus,
  mergedInto: string | undefined,
  language: Language,
): Pick<TurnWords, "action"> {
  const t = texts[language];
  if (status === "DECIDED") return { action: { label: t.read, to: "antwoord" } };
  if (mergedInto) return { action: { label: t.toOther({ reference: mergedInto }), to: `../${mergedInto}` } };
  const letter = letters.edges.find(({ node }) => node.kind === endingLetters[status] && node.html !== null);
  return letter ? { action: { label: t.readLetter, to: `brieven/${letter.node.number}` } } : {};
}

export function isEnded(status: Status): status is EndedStatus {
  return status in texts.nl.title;
}
