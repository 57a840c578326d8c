import type { ExplainedStep } from "../blocks/deadline-explanation.tsx";
import { daysBetween, dayWords } from "../i18n/day-words.server.ts";
import type { Language } from "../i18n/language.ts";
import type { TermFacts } from "./term-facts.ts";
import { texts as names } from "./term-names.texts.ts";
import { texts as toComplainant } from "./term-steps.texts.ts";
import { texts as toStaff } from "./term-steps-for-staff.texts.ts";

/** Who reads the words of a term. */
export type Reader = "COMPLAINANT" | "STAFF";

/** A term in words: for `DeadlineExplanation` and beside it. */
export type TermWords = {
  readonly title: string;
  readonly dueOn: string;
  /** The last day, long: "maandag 4 januari 2027". */
  readonly due: string;
  readonly steps: readonly ExplainedStep[];
};

/**
 * Puts a computed term into sentences: from which day it runs, how long, which days its end was moved over and why, and
 * the articles of law; the same for complainant and staff, but for who is spoken to. Nothing is computed here; the days are
 * the API's.
 *
 * @param adjournedWeeks the weeks by which the handling was adjourned (Awb 9:11(2)), which the decision term contains
 * @param reader whom the sentences speak to: "u" is the complainant, or nobody for a member of staff
 */
export function termWords(
  term: TermFacts,
  language: Language,
  adjournedWeeks = 0,
  reader: Reader = "COMPLAINANT",
): TermWords {
  const t = sentences(language, reader);
  const { long } = dayWords(language);
  const start = startOf(term, language, t);
  const steps: ExplainedStep[] = [
    ...(start ? [{ words: start }] : []),
    { words: lengthOf(term, language, adjournedWeeks, t), article: articleWords(term.article, language) },
  ];
  for (const { on, reason } of term.steps) {
    const name = names[language].reasons[reason];
    const weekend = reason === "SATURDAY" || reason === "SUNDAY";
    const words = weekend ? t.weekday({ reason: name }) : t.moved({ day: long(on), reason: name });
    steps.push({ words, article: t.movingArticle });
  }
  if (term.steps.length > 0) steps.push({ words: t.becomes({ day: long(term.dueOn) }) });
  if (term.sendBeforeOn && term.sendBeforeOn !== term.dueOn)
    steps.push({ words: t.sendBefore({ day: long(term.sendBeforeOn) }) });
  if (term.warning) steps.push({ words: t.noDecree });
  return { title: names[language].kinds[term.kind], dueOn: term.dueOn, due: long(term.dueOn), steps };
}

type Sentences = (typeof toComplainant)[Language];

function sentences(language: Language, reader: Reader): Sentences {
  return reader === "STAFF" ? { ...toComplainant[language], ...toStaff[language] } : toComplainant[language];
}

function startOf({ kind, startsOn, start: from }: TermFacts, language: Language, t: Sentences): string {
  const start = { day: dayWords(language).long(startsOn) };
  switch (kind) {
    case "ACKNOWLEDGEMENT":
    case "CONTACT":
    case "ROUTING":
    case "DECLINE_NOTICE":
    case "INFORMAL_REVIEW":
      return t.received(start);
    case "DECISION":
    case "POSTPONED_DECISION":
      // An oral complaint has no term of law; its clock runs under the duty of proper handling (Awb 9:2). A term of law may
      // start after receipt (2:24, 9:4), so this says no more than that.
      return from === "SPOKEN" ? t.spoken(start) : t.begins(start);
    case "ANSWER_TARGET":
      return from === "WENT_ON" ? t.wentOn(start) : t.consented(start);
    case "DECLARATION":
    case "SUPPLEMENT":
    case "HEARING_REPLY":
      return t.asked(start);
    case "REVIEW":
      return t.declined(start);
    case "BREACH_REPORT":
      return t.flagged(start);
    case "OMBUDSMAN_REQUEST":
      if (from === "FINDINGS") return t.answered(start);
      return from === "CONDUCT" ? t.happened(start) : t.ended(start);
    case "OMBUDSMAN_DEMAND":
      return t.ombudsmanAsked(start);
    case "FOLLOW_UP":
      return t.reported(start);
    default:
      return "";
  }
}

function lengthOf(
  { kind, startsOn, nominalOn, dueAt }: TermFacts,
  language: Language,
  adjournedWeeks: number,
  t: Sentences,
): string {
  const days = daysBetween(startsOn, nominalOn);
  const adjourned = kind === "DECISION" ? adjournedWeeks : 0;
  const length = {
    days,
    adjourned,
    weeks: Math.round(days / 7) - adjourned,
    day: dayWords(language).long(nominalOn),
  };
  switch (kind) {
    case "DECLINE_NOTICE":
    case "DECISION":
      return t.byLaw(length);
    case "ACKNOWLEDGEMENT":
      return t.promised(length);
    case "CONTACT":
    case "DECLARATION":
    case "ROUTING":
    case "FOLLOW_UP":
    case "INFORMAL_REVIEW":
      return t.target(length);
    case "ANSWER_TARGET":
      return t.workedTo(length);
    case "POSTPONED_DECISION":
    case "SUPPLEMENT":
    case "HEARING_REPLY":
    case "REVIEW":
    case "OMBUDSMAN_DEMAND":
      return t.agreed(length);
    case "BREACH_REPORT":
      return t.hours({ moment: dueAt ? dayWords(language).moment(dueAt) : length.day });
    case "OMBUDSMAN_REQUEST":
      return t.year(length);
    default:
      return length.day;
  }
}

/** "Awb 9:24 lid 1 onder b" and "AVG 33 lid 1" in words; an article written otherwise stays as it is. */
function articleWords(article: string, language: Language): string {
  const t = toComplainant[language];
  const privacy = /^AVG (\d+) lid (\d+)$/.exec(article);
  if (privacy?.[1] && privacy[2]) return t.privacyArticle({ article: privacy[1], paragraph: privacy[2] });
  const found = /^Awb (\d+:\w+)(?: lid (\d+))?(?: onder (\w))?$/.exec(article);
  if (!found?.[1]) return article;
  return t.article({ article: found[1], paragraph: found[2] ?? "", part: found[3] ?? "" });
}
