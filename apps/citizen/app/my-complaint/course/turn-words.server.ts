import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import type { TurnTask } from "#app/words/codes.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import type { ShownComplaint } from "../complaint-query.ts";
import { endingWords } from "../ending/ending-words.server.ts";
import type { TurnWords } from "./told-words.ts";
import { texts } from "./turn.texts.ts";

const pages = {
  SUPPLEMENT: "aanvulling",
  WRITTEN_FORM: "bevestigen",
  SETTLEMENT: "oplossing",
  HEARING_CHOICE: "gesprek",
  POSTPONEMENT: "uitstel",
} as const satisfies Partial<Record<TurnTask, string>>;

type Asked = keyof typeof pages;
const isAsked = (task: TurnTask): task is Asked => task in pages;

/** Whom the words are for: the language, and what is known here besides the complaint. */
export type Telling = {
  readonly language: Language;
  readonly now: Temporal.Instant;
  /** Where a conversation at the town hall takes place; empty while that is not known. */
  readonly visitingAddress: readonly string[];
};

/**
 * What comes first: what is asked of the reader, whether we are late or not; a conversation that is planned; lateness of ours;
 * who has the ball.
 */
export function turnWords(complaint: ShownComplaint, telling: Telling): TurnWords {
  const { language } = telling;
  const t = texts[language];
  const decision = decisionDeadline(complaint);
  const late = complaint.open && decision?.status === "LATE" ? decision : undefined;
  const planned = complaint.open ? plannedHearing(complaint, telling) : undefined;
  const { holder } = complaint.turn;
  if (holder === "COMPLAINANT") {
    const asked = askedWords(complaint, late, language);
    return planned ? { ...asked, sentences: [planned.title, ...asked.sentences] } : asked;
  }
  if (planned) return { ...planned, ...(late && lateBesides(complaint, late, language)) };
  if (late) return lateWords(complaint, late, language);
  switch (holder) {
    case "AUTHORITY": {
      const answer = complaint.open ? answerBy(complaint, language) : undefined;
      return {
        title: t.title.AUTHORITY,
        sentences: [doingWords(complaint, language)],
        ...(answer && { until: answer }),
        ...confirmAlsoPossible(complaint, language),
      };
    }
    case "NOBODY":
      return { ...endingWords(complaint, language), ...ombudsmanAlsoPossible(complaint, language) };
    default:
      return { title: t.title[holder], sentences: [] };
  }
}

/** The deadline of the answer: the day by law, the day agreed, or the one worked to since it went on past those. */
export function decisionDeadline({ deadlines }: ShownComplaint) {
  const byLaw =
    deadlines.find(({ kind }) => kind === "POSTPONED_DECISION") ??
    deadlines.find(({ kind }) => kind === "DECISION");
  // What should have come by law stays late, whatever day was agreed afterwards.
  return byLaw?.status === "LATE" ? byLaw : (deadlines.find(({ kind }) => kind === "ANSWER_TARGET") ?? byLaw);
}

/** The day on which an answer that is late is expected, where one is known. */
export function expectedAnswer({ deadlines }: ShownComplaint): string | undefined {
  return deadlines.find(({ kind, status }) => kind === "ANSWER_TARGET" && status !== "LATE")?.dueOn;
}

/** A day that we aim at: no term of the law runs, or it has passed (Awb 9:2, 9:4). */
export function isAim(
  { startsOn }: ShownComplaint,
  { kind }: Pick<ShownComplaint["deadlines"][number], "kind">,
): boolean {
  return startsOn === null || kind === "ANSWER_TARGET";
}

function answerBy(complaint: ShownComplaint, language: Language): TurnWords["until"] {
  const deadline = decisionDeadline(complaint);
  if (!deadline) return undefined;
  const t = texts[language];
  const { due, steps } = termWords(deadline, language, complaint.adjournment?.weeks);
  const words = isAim(complaint, deadline) ? t.answerAim({ day: due }) : t.answerBy({ day: due });
  return { words, question: t.whyDate, steps };
}

type Deadline = ShownComplaint["deadlines"][number];

/** The appointment, as long as it is still to come: when, where, and what to do when it does not suit. */
function plannedHearing(
  complaint: ShownComplaint,
  { language, now, visitingAddress }: Telling,
): TurnWords | undefined {
  const hearing = complaint.hearings.find(({ side }) => side === "COMPLAINANT");
  if (hearing?.status !== "PLANNED" || !hearing.plannedAt || !hearing.mode) return undefined;
  if (Temporal.Instant.compare(now, hearing.plannedAt) > 0) return undefined;
  const t = texts[language];
  const answer = answerBy(complaint, language);
  return {
    title: t.planned({ moment: dayWords(language).moment(hearing.plannedAt) }),
    sentences: [t.plannedHow[hearing.mode]],
    ...(hearing.mode === "VISIT" && visitingAddress.length > 0 && { address: visitingAddress }),
    ...(answer && { until: answer }),
    action: { label: t.otherMoment, to: "gesprek" },
    second: { label: t.toCalendar, to: "gesprek.ics" },
  };
}

function askedWords(complaint: ShownComplaint, late: Deadline | undefined, language: Language): TurnWords {
  const t = texts[language];
  const { task, untilOn } = complaint.turn;
  const kind = task === "SUPPLEMENT" ? "SUPPLEMENT" : "HEARING_REPLY";
  const deadline = complaint.deadlines.find((one) => one.kind === kind && one.dueOn === untilOn);
  const until = untilOn !== null && {
    words: t.replyBy({ day: dayWords(language).long(untilOn) }),
    question: t.whyReplyDate,
    steps: deadline ? termWords(deadline, language).steps : [],
  };
  return {
    title: t.title.COMPLAINANT,
    sentences: [
      ...askWords(complaint, language),
      // A clock that has run out runs on no more.
      ...(late ? [] : [task === "WRITTEN_FORM" ? t.mayMove : t.clockRuns]),
    ],
    ...(until && { until }),
    ...(isAsked(task) && { action: { label: t.button[task], to: pages[task] } }),
    ...(late && lateBesides(complaint, late, language)),
  };
}

/** What we ask; of what was told to us, since when it stands on paper. */
function askWords({ turn, channel, receivedOn }: ShownComplaint, language: Language): readonly string[] {
  if (turn.task !== "WRITTEN_FORM") return [texts[language].task[turn.task]];
  const writtenOn = channel === "WEB" ? undefined : receivedOn;
  return ownAct(writtenOn, (on) => ownActs[language].wroteDown({ day: dayWords(language).long(on) }));
}

/** That we are late, beside what comes first; the ombudsman where they can be asked by now. */
function lateBesides(
  complaint: ShownComplaint,
  deadline: Deadline,
  language: Language,
): Pick<TurnWords, "alsoPossible"> {
  const t = texts[language];
  const words = `${t.late} ${missedWords(complaint, deadline, language)}`;
  return complaint.ombudsmanStep.open
    ? { alsoPossible: { words, label: t.ombudsmanHow, to: "ombudsman" } }
    : { alsoPossible: { words } };
}

function missedWords(complaint: ShownComplaint, deadline: Deadline, language: Language): string {
  const t = texts[language];
  const { due } = termWords(deadline, language, complaint.adjournment?.weeks);
  const expected = expectedAnswer(complaint);
  return [
    isAim(complaint, deadline) ? t.aimMissed({ day: due }) : t.lateText({ day: due }),
    ...(expected ? [t.expected({ day: dayWords(language).long(expected) })] : []),
  ].join(" ");
}

function lateWords(complaint: ShownComplaint, deadline: Deadline, language: Language): TurnWords {
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

/** What was told can be confirmed from the first day (Awb 9:4); the term of the law begins with it, so that the day may move. */
function confirmAlsoPossible(
  { possibleActions }: ShownComplaint,
  language: Language,
): Pick<TurnWords, "alsoPossible"> {
  const t = texts[language];
  const may = possibleActions.some(({ type, allowed }) => type === "CONFIRM_WRITTEN_FORM" && allowed);
  return may ? { alsoPossible: { words: t.mayMove, label: t.confirm, to: "bevestigen" } } : {};
}

/** After an answer or another end: the ombudsman, as long as that makes sense. */
function ombudsmanAlsoPossible(
  { ombudsmanStep }: ShownComplaint,
  language: Language,
): Pick<TurnWords, "alsoPossible"> {
  if (!ombudsmanStep.open || ombudsmanStep.untilOn === null) return {};
  const t = texts[language];
  const day = dayWords(language).long(ombudsmanStep.untilOn);
  return { alsoPossible: { words: t.ombudsmanUntil({ day }), label: t.ombudsmanHow, to: "ombudsman" } };
}

function doingWords(complaint: ShownComplaint, language: Language): string {
  const { task } = complaint.turn;
  return task === "HANDLE" ? handlingWords(complaint, language) : texts[language].task[task];
}

function handlingWords({ status, handler, department }: ShownComplaint, language: Language): string {
  const t = texts[language];
  if (status === "INFORMAL") return t.informal;
  if (!handler) return status === "IN_HANDLING" || status === "AT_ADVISER" ? t.task.HANDLE : t.task.ROUTE;
  const who = department
    ? t.ofDepartment({ name: handler.name, department: department.name[language] })
    : handler.name;
  return t.handling({ who });
}
