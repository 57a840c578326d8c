import { decisionDueOn, type Language, wordAfterLateOn, workTarget } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";
import { isAhead, longDay } from "./phrases.ts";

/** Whose complaint the letter speaks of: to the complainant "you", to the person complained about "the complaint". */
type Reader = "COMPLAINANT" | "RESPONDENT";

/**
 * When the answer comes: by the last day of the term, by the day we work to after it, or, once that has passed too, as soon
 * as possible. An oral complaint that was not confirmed has our own target and no term of the law yet (Awb 9:4).
 */
export function answerComes(
  material: LetterMaterial,
  language: Language = "nl",
  reader: Reader = "COMPLAINANT",
): string {
  const { complaint, context } = material;
  const target = workTarget(complaint, context)?.dueOn;
  const dueOn = decisionDueOn(complaint, context);
  const words = reader === "COMPLAINANT" ? toComplainant[language] : toRespondent;
  if (isAhead(dueOn, material))
    return complaint.startsOn ? words.by(longDay(dueOn, language)) : words.aim(longDay(dueOn, language));
  if (target && isAhead(target, material)) return words.aim(longDay(target, language));
  return words.soon;
}

const toComplainant = {
  nl: {
    by: (day: string) => `U krijgt onze reactie uiterlijk op ${day}.`,
    aim: (day: string) => `Wij streven ernaar u uiterlijk op ${day} te antwoorden.`,
    soon: "U krijgt onze reactie zo snel mogelijk. Het duurt langer dan de bedoeling was. Onze excuses daarvoor.",
  },
  en: {
    by: (day: string) => `You will have our answer by ${day} at the latest.`,
    aim: (day: string) => `We aim to answer you by ${day}.`,
    soon: "You will have our answer as soon as possible. It takes longer than was meant. We apologise for that.",
  },
} as const;

const toRespondent = {
  by: (day: string) => `De reactie op de klacht komt uiterlijk op ${day}.`,
  aim: (day: string) => `Wij streven ernaar de klacht uiterlijk op ${day} af te ronden.`,
  soon: "De reactie op de klacht komt zo snel mogelijk.",
} as const;

/** What the answer waits for, for who was told that it is late: from where the complaint stands, nothing is promised. */
export function stillToDo({ complaint }: LetterMaterial, language: Language = "nl"): string {
  const { status, handler, hearings, approval } = complaint;
  const t = steps[language];
  if (status === "DRAFT_DECISION") return approval ? t.send : t.sign;
  if (!handler) return t.assign;
  const unheard = hearings.some((one) => one.status === "WANTED" || one.status === "PLANNED");
  return unheard ? t.hear : t.write;
}

/**
 * When who was told that we are late hears again: the day on which the answer is expected, where one is known; else a word
 * within two weeks, which is kept in mind for us.
 */
export function hearsAgain(material: LetterMaterial, language: Language = "nl"): string {
  const { complaint, context, on } = material;
  const expected = [workTarget(complaint, context)?.dueOn, complaint.postponementRequest?.untilOn].find(
    (day) => day !== undefined && isAhead(day, material),
  );
  if (expected) return again[language].expected(longDay(expected, language));
  return again[language].word(longDay(wordAfterLateOn(on, context.calendar), language));
}

const again = {
  nl: {
    expected: (day: string) => `Wij verwachten dat u onze reactie hebt op ${day}.`,
    word: (day: string) =>
      `Hebt u onze reactie niet binnen twee weken? Dan schrijven wij u uiterlijk op ${day} hoe ver wij zijn.`,
  },
  en: {
    expected: (day: string) => `We expect that you have our answer on ${day}.`,
    word: (day: string) =>
      `If you do not have our answer within two weeks, we write to you by ${day} how far we are.`,
  },
} as const;

const steps = {
  nl: {
    assign: "Wij zoeken nog iemand die uw klacht behandelt.",
    hear: "Wij moeten nog met de mensen om wie het gaat spreken.",
    write: "Wij moeten ons oordeel nog opschrijven.",
    sign: "Onze reactie is geschreven en moet nog worden ondertekend.",
    send: "Onze reactie is klaar en moet nog worden verstuurd.",
  },
  en: {
    assign: "We are still looking for somebody to handle your complaint.",
    hear: "We still have to speak with the people concerned.",
    write: "We still have to write down our judgement.",
    sign: "Our answer has been written and still has to be signed.",
    send: "Our answer is ready and still has to be sent.",
  },
} as const;
