import type { ChoiceField, EmailField, Field, LineField } from "@gehoor/web/forms/fields/fields.ts";
import type { EnteredLetters, RepresentativeKind } from "./codes.ts";
import { complaintWords } from "./complaint-words.texts.ts";

/** The questions about a person, by the names of their fields, in the order of the page. */
export const personFields = {
  name: {
    kind: "line",
    label: { nl: "Voornaam en achternaam", en: "First name and last name" },
    autoComplete: "name",
  },
  "address.street": {
    kind: "line",
    label: { nl: "Straat en huisnummer", en: "Street and house number" },
    hint: {
      nl: "Geen vast adres? Vul een adres in waar een brief u bereikt. Is dat er niet? Geef uw klacht dan door aan de balie of per telefoon",
      en: "No fixed address? Enter an address where a letter will reach you. Is there none? Then make your complaint at the desk or by telephone",
    },
    autoComplete: "address-line1",
  },
  "address.postcode": {
    kind: "line",
    label: { nl: "Postcode", en: "Postcode" },
    autoComplete: "postal-code",
    size: 10,
  },
  "address.city": { kind: "line", label: { nl: "Plaats", en: "Town" }, autoComplete: "address-level2" },
  "address.country": {
    kind: "line",
    label: { nl: "Land, als dat niet Nederland is", en: "Country, if it is not the Netherlands" },
    autoComplete: "country-name",
    optional: true,
  },
  phone: {
    kind: "line",
    type: "tel",
    label: { nl: "Telefoonnummer", en: "Telephone number" },
    hint: { nl: "Dan kunnen wij u bellen over uw klacht", en: "Then we can call you about your complaint" },
    autoComplete: "tel",
    size: 16,
    optional: true,
  },
} as const satisfies Record<string, LineField>;

/** How letters come: by e-mail only after an explicit yes (Awb 2:8), on this site only by choice, else by post. */
export const lettersFields = {
  letters: {
    kind: "choice",
    label: { nl: "Hoe wilt u onze brieven krijgen?", en: "How would you like to get our letters?" },
    hint: { nl: "U kunt dit later veranderen.", en: "You can change this later." },
    of: {
      nl: {
        EMAIL: "Per e-mail",
        POST: "Per post",
        PAGE: "Op deze site, met een bericht per e-mail als er een brief klaarstaat",
        PAGE_SILENT: "Op deze site, zonder bericht",
      },
      en: {
        EMAIL: "By e-mail",
        POST: "By post",
        PAGE: "On this site, with a message by e-mail when a letter is ready",
        PAGE_SILENT: "On this site, without a message",
      },
    },
    hints: {
      nl: {
        EMAIL: "U geeft toestemming om brieven over deze klacht naar uw e-mailadres te sturen",
        PAGE: "U leest de brief met uw kenmerk en toegangscode. Tot u voor het eerst inlogt, komen brieven per post",
        PAGE_SILENT: "U kijkt zelf of er een brief is",
      },
      en: {
        EMAIL: "You agree that letters about this complaint are sent to your e-mail address",
        PAGE: "You read the letter with your reference and access code. Until you sign in for the first time, letters come by post",
        PAGE_SILENT: "You look for yourself whether there is a letter",
      },
    },
  },
  email: {
    kind: "email",
    label: { nl: "E-mailadres", en: "E-mail address" },
    hint: {
      nl: "Nodig als u onze brieven of een bericht per e-mail wilt krijgen",
      en: "Needed if you want our letters or a message by e-mail",
    },
    autoComplete: "email",
    optional: "depends",
  },
} as const satisfies { readonly letters: ChoiceField<EnteredLetters>; readonly email: EmailField };

/** By what right somebody acts for another. */
export const kindField = {
  kind: "choice",
  label: { nl: "Wie bent u?", en: "Who are you?" },
  of: { nl: complaintWords.nl.representative, en: complaintWords.en.representative },
  hints: {
    nl: {
      AUTHORISED:
        "Die persoon vindt het goed dat u klaagt. Wij kunnen daarover om een brief met handtekening vragen",
      LEGAL_REPRESENTATIVE: "Volgens de wet of een rechter regelt u zaken voor die persoon",
    },
    en: {
      AUTHORISED: "That person agrees that you complain. We may ask for a signed letter about it",
      LEGAL_REPRESENTATIVE: "By law or by order of a court you act for that person",
    },
  },
} as const satisfies ChoiceField<RepresentativeKind>;

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries({ ...personFields, ...lettersFields, kind: kindField }),
);

/** The field of a person's form by its name there, such as `own.address.street`. */
export const contactField = (name: string) => fields.get(name.replace(/^(?:own|represented)\./, ""));
