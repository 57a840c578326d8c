import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import {
  type AnswerTerm,
  type Deadline,
  decisionDeadline,
  expectedAnswer,
  isAim,
} from "../answer-term.server.ts";
import type { TurnWords } from "../told-words.ts";
import { texts } from "./turn.texts.ts";
import type { Turn } from "./turn-fields.ts";

/** By when we answer, by law or as we aim. */
export function answerBy(complaint: AnswerTerm, language: Language): TurnWords["until"] {
  const deadline = decisionDeadline(complaint);
  if (!deadline) return undefined;
  const t = texts[language];
  const { due, steps } = termWords(deadline, language, complaint.adjournment?.weeks);
  const words = isAim(complaint, deadline) ? t.answerAim({ day: due }) : t.answerBy({ day: due });
  return { words, question: t.whyDate, steps };
}

/** That we are late, beside what comes first; the ombudsman where they can be asked by now. */
export function lateBesides(
  complaint: Turn,
  deadline: Deadline,
  language: Language,
): Pick<TurnWords, "alsoPossible"> {
  const t = texts[language];
  const words = `${t.late} ${missedWords(complaint, deadline, language)}`;
  return complaint.ombudsmanStep.open
    ? { alsoPossible: { words, label: t.ombudsmanHow, to: "ombudsman" } }
    : { alsoPossible: { words } };
}

function missedWords(complaint: Turn, deadline: Deadline, language: Language): string {
  const t = texts[language];
  const { due } = termWords(deadline, language, complaint.adjournment?.weeks);
  const expected = expectedAnswer(complaint);
  return [
    isAim(complaint, deadline) ? t.aimMissed({ day: due }) : t.lateText({ day: due }),
    ...(expected ? [t.expected({ day: dayWords(language).long(expected) })] : []),
  ].join(" ");
}

/** That we are late, where that comes first. */
export function lateWords(complaint: Turn, deadline: Deadline, language: Language): TurnWords {
  const t = texts[language];
  const { steps } = termWords(deadline, language, complaint.adjournment?.weeks);
  const { open } = complaint.ombudsmanStep;
  return {
    title: t.late,
    sentences: [doingWords(complaint, language)],
    until: {
      words: [missedWords(complaint, deadline, language), ...(open ? [t.needNotWait] : [])].join(" "),
      question: t.whyDate,
      steps,
    },
    ...(open && { action: { label: t.button.OMBUDSMAN, to: "ombudsman" } }),
  };
}

/** What we are doing with it now. */
export function doingWords(complaint: Turn, language: Language): string {
  const { task } = complaint.turn;
  return task === "HANDLE" ? handlingWords(complaint, language) : texts[language].task[task];
}

function handlingWords({ status, handler, department }: Turn, language: Language): string {
  const t = texts[language];
  if (status === "INFORMAL") return t.informal;
  if (!handler) return status === "IN_HANDLING" || status === "AT_ADVISER" ? t.task.HANDLE : t.task.ROUTE;
  const who = department
    ? t.ofDepartment({ name: handler.name, department: department.name[language] })
    : handler.name;
  return t.handling({ who });
}
