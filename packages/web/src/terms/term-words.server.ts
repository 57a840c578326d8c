import { daysBetween, dayWords } from "../i18n/day-words.server.ts";
import type { Language } from "../i18n/language.ts";
import type { TermFacts } from "./term-facts.ts";
import { texts as names } from "./term-names.texts.ts";
import { texts } from "./term-steps.texts.ts";

/** A term in words: for `DeadlineExplanation` and beside it. */
export type TermWords = {
  readonly title: string;
  readonly dueOn: string;
  /** The last day, long: "maandag 4 januari 2027". */
  readonly due: string;
  readonly steps: readonly string[];
  readonly articles: readonly string[];
};

/**
 * Puts a computed term into sentences, the same for citizen and staff: from which day it runs, how long, which days
 * its end was moved over and why, and the articles of law. Nothing is computed here; the days are the API's.
 */
export function termWords(term: TermFacts, language: Language): TermWords {
  const t = texts[language];
  const { long } = dayWords(language);
  const sentences = [startOf(term, language), lengthOf(term, language)];
  for (const { on, reason } of term.steps) {
    const name = names[language].reasons[reason];
    const weekend = reason === "SATURDAY" || reason === "SUNDAY";
    sentences.push(weekend ? t.weekday({ reason: name }) : t.moved({ day: long(on), reason: name }));
  }
  if (term.steps.length > 0) sentences.push(t.becomes({ day: long(term.dueOn) }));
  if (term.sendBeforeOn && term.sendBeforeOn !== term.dueOn)
    sentences.push(t.sendBefore({ day: long(term.sendBeforeOn) }));
  if (term.warning) sentences.push(t.noDecree);
  return {
    title: names[language].kinds[term.kind],
    dueOn: term.dueOn,
    due: long(term.dueOn),
    steps: sentences,
    articles: [articleWords(term.article, language), ...(term.steps.length > 0 ? [t.movingArticle] : [])],
  };
}

function startOf({ kind, startsOn, article }: TermFacts, language: Language): string {
  const t = texts[language];
  const start = { day: dayWords(language).long(startsOn) };
  switch (kind) {
    case "ACKNOWLEDGEMENT":
    case "CONTACT":
    case "ROUTING":
    case "DECLINE_NOTICE":
    case "DECISION":
    case "POSTPONED_DECISION":
      return t.received(start);
    case "SUPPLEMENT":
    case "HEARING_REPLY":
      return t.asked(start);
    case "REVIEW":
      return t.declined(start);
    case "INTERNAL_YEAR":
      return t.happened(start);
    case "OMBUDSMAN_REQUEST":
      // Awb 9:24: the year runs from the findings (1a), from the end that should have been (1b), or from the conduct (2).
      if (article.includes("onder a")) return t.answered(start);
      return article.includes("lid 2") ? t.happened(start) : t.ended(start);
    case "OMBUDSMAN_DEMAND":
      return t.ombudsmanAsked(start);
    case "FOLLOW_UP":
      return t.reported(start);
    case "PORTAL_NOTICE":
      return t.placed(start);
  }
}

function lengthOf({ kind, startsOn, nominalOn }: TermFacts, language: Language): string {
  const t = texts[language];
  const days = daysBetween(startsOn, nominalOn);
  const length = { days, weeks: Math.round(days / 7), day: dayWords(language).long(nominalOn) };
  switch (kind) {
    case "DECLINE_NOTICE":
    case "DECISION":
      return t.byLaw(length);
    case "ACKNOWLEDGEMENT":
      return t.promised(length);
    case "CONTACT":
    case "ROUTING":
    case "FOLLOW_UP":
      return t.target(length);
    case "POSTPONED_DECISION":
    case "SUPPLEMENT":
    case "HEARING_REPLY":
    case "REVIEW":
    case "OMBUDSMAN_DEMAND":
      return t.agreed(length);
    case "INTERNAL_YEAR":
    case "OMBUDSMAN_REQUEST":
      return t.year(length);
    case "PORTAL_NOTICE":
      return t.hours(length);
  }
}

/** "Awb 9:24 lid 1 onder b" in words; an article written otherwise stays as it is. */
function articleWords(article: string, language: Language): string {
  const found = /^Awb (\d+:\w+)(?: lid (\d+))?(?: onder (\w))?$/.exec(article);
  if (!found?.[1]) return article;
  return texts[language].article({ article: found[1], paragraph: found[2] ?? "", part: found[3] ?? "" });
}
