import type { Language, OpeningText } from "@gehoor/domain";

interface EnteredWords {
  readonly part: (number: number) => string;
  readonly texts: Readonly<Record<OpeningText, string>>;
  readonly when: string;
  readonly coordinator: string;
  readonly talk: string;
  readonly noTalk: string;
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly letters: string;
  readonly kind: string;
  readonly yes: string;
  readonly no: string;
}

/** What a copy of a complaint calls the questions of the form. */
export const enteredWords: Readonly<Record<Language, EnteredWords>> = {
  nl: {
    part: (number) => `Klachtonderdeel ${number}`,
    texts: { wish: "Wat zou helpen:", namedPersons: "Over wie het gaat:" },
    when: "Wanneer het gebeurde",
    coordinator: "Gaat het over de klachtencoördinator?",
    talk: "U wilt uw klacht toelichten",
    noTalk: "nee, of dat weet u nog niet",
    name: "Naam",
    address: "Adres",
    email: "E-mailadres",
    phone: "Telefoon",
    letters: "Onze brieven krijgt u",
    kind: "U klaagt voor iemand anders, als",
    yes: "ja",
    no: "nee",
  },
  en: {
    part: (number) => `Part ${number}`,
    texts: { wish: "What would help:", namedPersons: "Who it is about:" },
    when: "When it happened",
    coordinator: "Is it about the complaints coordinator?",
    talk: "You want to explain your complaint",
    noTalk: "no, or you do not know yet",
    name: "Name",
    address: "Address",
    email: "E-mail address",
    phone: "Telephone",
    letters: "You get our letters",
    kind: "You complain for somebody else, as",
    yes: "yes",
    no: "no",
  },
};
