import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { statusTexts } from "#app/words/status.texts.ts";
import { type Deadline, decisionDeadline, expectedAnswer, isAim } from "../answer-term.server.ts";
import type { DatedStep } from "../told-words.ts";
import { texts } from "./timeline.texts.ts";
import type { Timeline } from "./timeline-fields.ts";

/** A day by law, or one that we aim at, kept or not. */
function answerWords(complaint: Timeline, deadline: Deadline, day: string, language: Language): string {
  const t = texts[language];
  const { status } = deadline;
  if (isAim(complaint, deadline)) return status === "LATE" ? t.aimMissed({ day }) : t.answerAim({ day });
  if (status !== "LATE") return t.answerBy({ day });
  const expected = expectedAnswer(complaint);
  return expected
    ? t.answerExpected({ day, expected: dayWords(language).long(expected) })
    : t.answerLate({ day });
}

/** After all else of its day. */
function atEndOf(day: string): string {
  return `${day} 9`;
}

/** The answer that came or is to come, or that it ended otherwise. */
export function answerStep(complaint: Timeline, language: Language): DatedStep[] {
  const t = texts[language];
  const { long, plain } = dayWords(language);
  const { status, ending, open } = complaint;
  if (!open) {
    const on = ending?.on ?? complaint.receivedOn;
    const day = plain(on);
    return status === "DECIDED"
      ? [{ title: t.answer, state: "done", when: atEndOf(on), text: ownActs[language].answered({ day }) }]
      : [
          {
            title: t.ended,
            state: "done",
            when: atEndOf(on),
            text: `${day}. ${statusTexts[language][status]}.`,
          },
        ];
  }
  const deadline = decisionDeadline(complaint);
  if (!deadline) return [];
  const day = long(deadline.dueOn);
  const { steps } = termWords(deadline, language, complaint.adjournment?.weeks);
  return [
    {
      title: t.answer,
      state: status === "DRAFT_DECISION" ? "now" : "next",
      text: answerWords(complaint, deadline, day, language),
      // While the authority has the ball, the first card of the page already explains it.
      ...(complaint.turn.holder === "AUTHORITY" ? {} : { explanation: steps }),
    },
  ];
}
