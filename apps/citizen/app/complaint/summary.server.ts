import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { contactTexts } from "#app/words/contact.texts.ts";
import type { Person } from "#app/words/contact-fields.server.ts";
import type { ComplaintFields } from "./complaint-fields.server.ts";
import { texts as form } from "./complaint-form.texts.ts";
import { texts as questions } from "./screening.texts.ts";

/** A part of the complaint as entered, to be read over: a heading, facts, and where in the form to change them. */
export type SummarySection = {
  readonly title: string;
  /** The id of the section of the form. */
  readonly anchor: string;
  readonly items: readonly { readonly term: string; readonly text: string }[];
};

/** Everything that was filled in, in the words of the form; what was left empty is left out. */
export function summaryOf(fields: ComplaintFields, language: Language): SummarySection[] {
  const t = form[language];
  const c = contactTexts[language];
  const q = questions[language];
  const words = complaintWords[language];
  const { screening, parts, oralWish } = fields;
  const happened = [
    ...parts.flatMap(({ subject, description }, index) => {
      const title = parts.length > 1 ? `${t.part({ number: index + 1 })}: ` : "";
      return [{ term: `${title}${words.subject[subject]}`, text: description }];
    }),
    { term: t.persons, text: fields.namedPersons },
    { term: t.coordinator, text: fields.aboutCoordinator ? t.coordinatorYes : undefined },
    {
      term: q.whenQuestion,
      text: screening.conductUntilOn && dayWords(language).long(screening.conductUntilOn),
    },
    { term: t.wish, text: fields.wish },
  ];
  const talk = oralWish === "NONE" ? t.noOralWish : words.hearing[oralWish];
  const ways = { EMAIL: c.byEmail, POST: c.byPost, PAGE: c.onPage, PAGE_SILENT: c.onPageSilent };
  const own = fields.acting === "SELF" ? fields.complainant : fields.representative;
  return [
    section(t.happened, "gebeurd", happened),
    section(t.explain, "gesprek", [{ term: t.oralWish, text: talk }]),
    section(t.own, "gegevens", [
      {
        term: t.kind,
        text: fields.acting === "FOR_OTHER" ? words.representative[fields.representative.kind] : undefined,
      },
      ...personItems(own, language),
      { term: c.email, text: own.email },
      { term: c.letters, text: ways[own.letters] },
    ]),
    ...(fields.acting === "FOR_OTHER"
      ? [section(t.represented, "gegevens", personItems(fields.complainant, language))]
      : []),
  ];
}

type Entered = { readonly term: string; readonly text: string | undefined };

function personItems({ name, address, phone }: Person, language: Language): Entered[] {
  const t = contactTexts[language];
  return [
    { term: t.name, text: name },
    { term: t.address, text: addressLines(address).join("\n") },
    { term: t.phone, text: phone },
  ];
}

/** An address as it stands on an envelope. */
export function addressLines(address: {
  street: string;
  postcode?: string | undefined | null;
  city: string;
  country?: string | undefined | null;
}): string[] {
  const { street, postcode, city, country } = address;
  return [street, postcode ? `${postcode} ${city}` : city, ...(country ? [country] : [])];
}

function section(title: string, anchor: string, entered: readonly Entered[]): SummarySection {
  const items = entered.flatMap(({ term, text }) => (text === undefined ? [] : [{ term, text }]));
  return { title, anchor, items };
}
