import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Fields } from "../forms/fields/staff-fields.ts";
import type { Code } from "../words/code.ts";

/** Who calls, as the desk learns by asking. */
export const callerTexts = defineTexts<Record<Code<"Caller">, string>>({
  nl: {
    COMPLAINANT: "De klager zelf",
    REPRESENTATIVE: "De gemachtigde van de klager",
    OTHER: "Iemand anders, of dat blijkt niet",
  },
  en: {
    COMPLAINANT: "The complainant",
    REPRESENTATIVE: "The complainant's representative",
    OTHER: "Somebody else, or it does not show",
  },
});

/** What the desk asks before it tells anything. */
export const callFields = {
  reference: {
    kind: "line",
    size: 20,
    label: { nl: "1. Hebt u een kenmerk?", en: "1. Do you have a reference?" },
    hint: {
      nl: "Staat boven elke brief, bijvoorbeeld K-2026-0388-1. Geen kenmerk? Vraag de postcode.",
      en: "At the top of every letter, for instance K-2026-0388-1. None? Ask for the postal code.",
    },
    optional: "depends",
  },
  name: {
    kind: "line",
    label: { nl: "2. Wat is uw naam?", en: "2. What is your name?" },
    hint: {
      nl: "Laat de beller de naam zeggen. Zeg de naam niet voor.",
      en: "Let the caller say the name. Do not say it first.",
    },
    optional: "depends",
  },
  postcode: {
    kind: "line",
    size: 10,
    label: { nl: "3. Wat is uw postcode?", en: "3. What is your postal code?" },
    hint: {
      nl: "Nodig als er geen kenmerk is; met een kenmerk een extra controle.",
      en: "Needed without a reference; with one a further check.",
    },
    optional: "depends",
  },
  caller: {
    kind: "choice",
    of: callerTexts,
    label: { nl: "4. Wie belt er?", en: "4. Who is calling?" },
    hint: {
      nl: "Vraag: klaagt u zelf, of belt u voor iemand anders? Met een machtiging of zonder?",
      en: "Ask: is it your own complaint, or do you call for somebody? With or without an authorisation?",
    },
  },
} as const satisfies Fields;

/** What the desk writes down for who works on the complaint. */
export const noteFields = {
  caller: {
    kind: "choice",
    of: callerTexts,
    label: { nl: "Wie belt er?", en: "Who is calling?" },
  },
  name: { kind: "line", label: { nl: "Naam van de beller", en: "Name of the caller" } },
  phone: {
    kind: "line",
    type: "tel",
    size: 20,
    label: { nl: "Nummer om terug te bellen", en: "Number to call back" },
  },
  text: { kind: "text", rows: 4, label: { nl: "Wat vraagt de beller?", en: "What does the caller ask?" } },
} as const satisfies Fields;
