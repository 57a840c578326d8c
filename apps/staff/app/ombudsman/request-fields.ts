import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { FieldsOf } from "../forms/fields/staff-fields.ts";
import { languageField } from "../intake/intake-fields.ts";
import { requestChannelTexts } from "../words/ombudsman.texts.ts";

/** How a request to the ombudsman came in: nothing on which we could weigh whether it is early or late. */
export const cameIn = {
  channel: {
    kind: "choice",
    of: requestChannelTexts,
    label: { nl: "Langs welke weg?", en: "By which way?" },
  },
  receivedOn: {
    kind: "day",
    initial: "today",
    label: { nl: "Dag van ontvangst", en: "Day of receipt" },
    hint: {
      nl: "De dag waarop het bij ons of bij de ombudsman binnenkwam. Die dag sturen wij mee.",
      en: "The day on which it reached us or the ombudsman. That day goes along with it.",
    },
  },
  delayReason: {
    kind: "text",
    rows: 2,
    label: { nl: "Waarom gaat het nu pas door?", en: "Why does it go on only now?" },
    hint: {
      nl: "Nodig als het later dan de volgende werkdag naar de ombudsman gaat.",
      en: "Needed if it goes to the ombudsman later than the next working day.",
    },
    optional: "depends",
  },
  paperReference: {
    kind: "line",
    label: { nl: "Waar ligt de kopie?", en: "Where is the copy kept?" },
    hint: {
      nl: "Nummer van de scan of plaats in het archief. Het stuk zelf is voor de ombudsman.",
      en: "Number of the scan or place in the archive. The paper itself is for the ombudsman.",
    },
    optional: true,
  },
  language: languageField,
} as const;

/** What it is about, beside its parts. */
export const whatItIs = {
  namedPersons: {
    kind: "text",
    rows: 2,
    label: { nl: "Over wie gaat het?", en: "Who is it about?" },
    optional: true,
  },
  conductUntilOn: {
    kind: "day",
    label: { nl: "Laatste dag van de gedraging", en: "Last day of the conduct" },
    hint: {
      nl: "Vanaf die dag loopt het jaar van de ombudsman (9:24 lid 2). Ook een oud verzoek gaat door.",
      en: "The ombudsman's year runs from that day (9:24(2)). An old request goes on too.",
    },
    optional: true,
  },
} as const;

/** All that is asked once; parts and people have fields of their own. */
export const requestFields = { ...cameIn, ...whatItIs } as const satisfies FieldsOf<
  Omit<
    InputOf<"RegisterOmbudsmanRequestInput">,
    "idempotencyKey" | "parts" | "complainant" | "representative"
  >
>;
