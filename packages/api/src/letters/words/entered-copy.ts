import { type Language, openingTexts, type ScreeningAnswers, type ScreeningQuestion } from "@gehoor/domain";
import {
  type Entered,
  type EnteredPerson,
  enteredOf,
  nameAlone,
  writtenIn,
} from "../../complaints/entered.ts";
import type { LetterMaterial } from "../letter-material.ts";
import { addressOnOneLine } from "../rendering/address-lines.ts";
import { type Block, type Fact, facts, heading, ownFacts, paragraph, quote } from "../rendering/block.ts";
import { hearingModes } from "./code-words.ts";
import { enteredCodeWords } from "./entered-code-words.ts";
import { enteredWords } from "./entered-words.ts";
import { longDay } from "./phrases.ts";

const headings = {
  nl: {
    told: "Dit hebt u ons verteld",
    before: "Uw antwoorden op de vragen vooraf",
    own: "Uw gegevens",
    represented: "Gegevens van de persoon voor wie u klaagt",
  },
  en: {
    told: "This is what you told us",
    before: "Your answers to the questions beforehand",
    own: "Your details",
    represented: "Details of the person for whom you complain",
  },
} as const;

/** A copy of everything that was entered, for who entered it (Awb 2:17(2)); what was left open is left out. */
export function enteredCopy(material: LetterMaterial, language: Language): readonly Block[] {
  const { events, texts, people } = material;
  const entered = enteredOf(events[0], writtenIn(texts, people));
  if (!entered) return [];
  const t = headings[language];
  const [own, ...represented] = peopleFor(entered, material);
  const answers = answerFacts(entered.screening, language);
  return [
    heading(t.told),
    ...storyBlocks(entered, language),
    ...(answers.length > 0 ? [heading(t.before), facts(...answers)] : []),
    ...(own ? [heading(t.own), ownFacts(...personFacts(own, language))] : []),
    ...represented.flatMap((one) => [heading(t.represented), ownFacts(...personFacts(one, language))]),
  ];
}

/** The complaint in the complainant's own words. */
function storyBlocks(entered: Entered, language: Language): readonly Block[] {
  const t = enteredWords[language];
  const { parts, conductUntilOn, oralWish, aboutCoordinator, noOralWish } = entered;
  const rest: readonly (Fact | undefined)[] = [
    conductUntilOn && [t.when, longDay(conductUntilOn, language)],
    aboutCoordinator ? [t.coordinator, t.yes] : undefined,
    oralWish && [t.talk, hearingModes[oralWish][language]],
    noOralWish ? [t.talk, t.noTalk] : undefined,
  ];
  const shown = rest.filter((one) => one !== undefined);
  return [
    ...parts.flatMap(({ number, subject, description }) => [
      paragraph(`${t.part(number)}: ${enteredCodeWords.subjects[subject][language]}`),
      ...(description === null ? [] : [quote(description)]),
    ]),
    ...openingTexts.flatMap((name) => {
      const text = entered[name];
      return text === undefined ? [] : [paragraph(t.texts[name]), quote(text)];
    }),
    ...(shown.length > 0 ? [facts(...shown)] : []),
  ];
}

/**
 * Whose data the reader sees: the own first, and for who acts for another that person's: all of it to who typed it on the
 * site, the name alone where somebody else may have told it.
 */
function peopleFor(
  { complainants, representative }: Entered,
  { events, notice }: LetterMaterial,
): readonly EnteredPerson[] {
  const reader = notice.to.kind === "PARTY" ? notice.to.partyId : undefined;
  if (!representative || representative.partyId !== reader)
    return complainants.filter(({ partyId }) => partyId === reader);
  const typedAll = events[0]?.type === "ComplaintSubmitted";
  return [representative, ...(typedAll ? complainants : complainants.map(nameAlone))];
}

function personFacts(person: EnteredPerson, language: Language): readonly Fact[] {
  const { letters, kind } = person;
  const t = enteredWords[language];
  const all: readonly (Fact | undefined)[] = [
    kind && [t.kind, enteredCodeWords.kinds[kind][language]],
    [t.name, person.name],
    person.address && [t.address, addressOnOneLine(person.address)],
    person.email === undefined ? undefined : [t.email, person.email],
    person.phone === undefined ? undefined : [t.phone, person.phone],
    letters && [t.letters, enteredCodeWords.ways[letters][language]],
  ];
  return all.filter((one) => one !== undefined);
}

/** What was answered before the form, only where it was. */
function answerFacts(screening: ScreeningAnswers | undefined, language: Language): readonly Fact[] {
  if (!screening) return [];
  const t = enteredWords[language];
  const chosen = enteredCodeWords;
  const answers: Readonly<Record<ScreeningQuestion, string>> = {
    MATTER: chosen.matter[screening.matter][language],
    SUBJECT: chosen.subjects[screening.subject][language],
    ABOUT: chosen.about[screening.about][language],
    DECISION: chosen.decision[screening.decision][language],
    EARLIER_COMPLAINT: screening.earlierComplaint ? t.yes : t.no,
    PROCEEDINGS: chosen.proceedings[screening.proceedings][language],
    CONCERNS: chosen.concerns[screening.concerns][language],
  };
  return (screening.answered ?? []).map((question) => [
    chosen.questions[question][language],
    answers[question],
  ]);
}
