import type { ChoiceField } from "@gehoor/web/forms/fields/fields.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { contactTexts } from "#app/words/contact.texts.ts";
import { kindField, lettersFields, personFields } from "#app/words/contact-fields.ts";
import { texts as form } from "../complaint-form.texts.ts";
import { type Answers, type ComplaintField, fieldsOfStep } from "../fields/complaint-fields.ts";
import type { Entered, EnteredPerson } from "../receipt/entered.server.ts";
import { conductField, screeningNames, screeningQuestions } from "../screening/screening-questions.ts";
import { anchors } from "../steps/form-steps.ts";

const own = defineTexts({
  nl: {
    before: "Uw antwoorden op de vragen vooraf",
    other: (facts: { number: number }) => `Gegevens van indiener ${facts.number}`,
  },
  en: {
    before: "Your answers to the questions beforehand",
    other: (facts) => `Details of complainant ${facts.number}`,
  },
});

/** A part of the complaint as entered, to be read over: a heading, facts, and where in the form to change them. */
export type SummarySection = {
  readonly title: string;
  /** The id of the section of the form; undefined for what was answered before it. */
  readonly anchor?: string;
  readonly items: readonly { readonly term: string; readonly text: string }[];
};

/** Everything that was entered, in the words of the form; what nobody answered is left out. */
export function summaryOf(entered: Entered, language: Language): SummarySection[] {
  const t = form[language];
  const words = complaintWords[language];
  const { parts, representative, complainants } = entered;
  const answers: Answers = { ...entered, oralWish: entered.noOralWish ? "NONE" : entered.oralWish };
  const given = new Map<string, unknown>(Object.entries(answers));
  const answersIn = (step: ComplaintField["step"]) =>
    fieldsOfStep(step).map(([name, field]) => answerItem(field, given.get(name), language));
  const happened = [
    ...parts.map(({ number, subject, description }) => {
      const title = parts.length > 1 ? `${t.part({ number })}: ` : "";
      return { term: `${title}${words.subject[subject]}`, text: description };
    }),
    {
      term: conductField.label[language],
      text: entered.conductUntilOn && dayWords(language).long(entered.conductUntilOn),
    },
    ...answersIn("happened"),
  ];
  const [first, ...others] = complainants;
  const speaker = representative ?? first;
  const represented = representative ? complainants : others;
  return [
    section(t.happened, happened, anchors.happened),
    section(t.explain, answersIn("talk"), anchors.talk),
    section(t.own, speaker ? personItems(speaker, language) : [], anchors.own),
    ...represented.map((one, index) => {
      const title = representative ? t.represented : own[language].other({ number: index + 2 });
      return section(title, personItems(one, language), anchors.own);
    }),
    section(own[language].before, answerItems(entered, language)),
  ].filter(({ items }) => items.length > 0);
}

type Item = { readonly term: string; readonly text: string | null | undefined | false };

function answerItem(field: ComplaintField | ChoiceField, answer: unknown, language: Language): Item {
  const term = field.label[language];
  switch (field.kind) {
    case "text":
      return { term, text: typeof answer === "string" && answer };
    case "tick":
      return { term, text: answer === true && field.statement[language] };
    case "choice":
      return { term, text: typeof answer === "string" && field.of[language][answer] };
  }
}

function personItems(person: EnteredPerson, language: Language): Item[] {
  const { name, address, phone, email, letters, kind } = person;
  return [
    answerItem(kindField, kind, language),
    { term: personFields.name.label[language], text: name },
    { term: contactTexts[language].address, text: address.join("\n") },
    { term: personFields.phone.label[language], text: phone },
    { term: lettersFields.email.label[language], text: email },
    answerItem(lettersFields.letters, letters, language),
  ];
}

/** What was answered before the form, only where it was. */
function answerItems({ screening }: Entered, language: Language): Item[] {
  if (!screening) return [];
  const { earlierComplaint, ...codes } = screening;
  const given = { ...codes, earlierComplaint: earlierComplaint ? "yes" : "no" };
  return (screening.answered ?? []).flatMap((code) =>
    screeningNames
      .filter((name) => screeningQuestions[name].code === code)
      .map((name) => answerItem(screeningQuestions[name], given[name], language)),
  );
}

function section(title: string, entered: readonly Item[], anchor?: string): SummarySection {
  const items = entered.flatMap(({ term, text }) => (text ? [{ term, text }] : []));
  return { title, items, ...(anchor !== undefined && { anchor }) };
}
