import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import type { TurnTask } from "#app/words/codes.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { isPossible } from "../../commands/possible-fields.ts";
import { endingWords } from "../../ending/ending-words.server.ts";
import { type Deadline, decisionDeadline } from "../answer-term.server.ts";
import type { TurnWords } from "../told-words.ts";
import { answerBy, doingWords, lateBesides, lateWords } from "./authority-words.server.ts";
import { plannedHearing, type Telling } from "./planned-hearing.server.ts";
import { texts } from "./turn.texts.ts";
import type { Turn } from "./turn-fields.ts";

const pages = {
  SUPPLEMENT: "aanvulling",
  WRITTEN_FORM: "bevestigen",
  SETTLEMENT: "oplossing",
  HEARING_CHOICE: "gesprek",
  HEARING_MOMENT: "moment",
  POSTPONEMENT: "uitstel",
} as const satisfies Partial<Record<TurnTask, string>>;

type Asked = keyof typeof pages;
const isAsked = (task: TurnTask): task is Asked => task in pages;

/**
 * What comes first: what is asked of the reader, whether we are late or not; a conversation that is planned; lateness of ours;
 * who has the ball.
 */
export function turnWords(complaint: Turn, telling: Telling): TurnWords {
  const { language } = telling;
  const t = texts[language];
  const decision = decisionDeadline(complaint);
  const late = complaint.open && decision?.status === "LATE" ? decision : undefined;
  const hearing = complaint.open ? plannedHearing(complaint, telling) : undefined;
  const answer = complaint.open ? answerBy(complaint, language) : undefined;
  const planned = hearing && { ...hearing, ...(answer && { until: answer }) };
  const { holder } = complaint.turn;
  if (holder === "COMPLAINANT") {
    const asked = askedWords(complaint, late, language);
    return planned ? { ...asked, sentences: [planned.title, ...asked.sentences] } : asked;
  }
  if (planned) return { ...planned, ...(late && lateBesides(complaint, late, language)) };
  if (late) return lateWords(complaint, late, language);
  switch (holder) {
    case "AUTHORITY":
      return {
        title: t.title.AUTHORITY,
        sentences: [doingWords(complaint, language)],
        ...(answer && { until: answer }),
        ...confirmAlsoPossible(complaint, language),
      };
    case "NOBODY":
      return { ...endingWords(complaint, language), ...ombudsmanAlsoPossible(complaint, language) };
    default:
      return { title: t.title[holder], sentences: [] };
  }
}

function askedWords(complaint: Turn, late: Deadline | undefined, language: Language): TurnWords {
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
function askWords({ turn, channel, receivedOn }: Turn, language: Language): readonly string[] {
  if (turn.task !== "WRITTEN_FORM") return [texts[language].task[turn.task]];
  const writtenOn = channel === "WEB" ? undefined : receivedOn;
  return ownAct(writtenOn, (on) => ownActs[language].wroteDown({ day: dayWords(language).long(on) }));
}

/** What was told can be confirmed from the first day (Awb 9:4); the term of the law begins with it, so that the day may move. */
function confirmAlsoPossible(complaint: Turn, language: Language): Pick<TurnWords, "alsoPossible"> {
  const t = texts[language];
  return isPossible(complaint, "CONFIRM_WRITTEN_FORM")
    ? { alsoPossible: { words: t.mayMove, label: t.confirm, to: "bevestigen" } }
    : {};
}

/** After an answer or another end: the ombudsman, as long as that makes sense. */
function ombudsmanAlsoPossible({ ombudsmanStep }: Turn, language: Language): Pick<TurnWords, "alsoPossible"> {
  if (!ombudsmanStep.open || ombudsmanStep.untilOn === null) return {};
  const t = texts[language];
  const day = dayWords(language).long(ombudsmanStep.untilOn);
  return { alsoPossible: { words: t.ombudsmanUntil({ day }), label: t.ombudsmanHow, to: "ombudsman" } };
}
