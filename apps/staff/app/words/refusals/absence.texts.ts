import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why an absence cannot be recorded so, or cases not be handed over. */
export const absenceRefusals = {
  ABSENCE_ENDS_TOO_SOON: {
    nl: ({ fromOn }) =>
      `De laatste dag ligt voor de eerste${on(fromOn, (day) => ` (${day})`)}. Kies een latere dag.`,
    en: ({ fromOn }) =>
      `The last day lies before the first${on(fromOn, (day) => ` (${day})`)}. Choose a later day.`,
  },
  ABSENCE_PASSED: {
    nl: "Deze afwezigheid is al voorbij. Kies een laatste dag die nog komt, of vandaag.",
    en: "This absence is over. Choose a last day that is still to come, or today.",
  },
  ABSENT_ALREADY: {
    nl: ({ fromOn }) =>
      `Er staat al een afwezigheid in deze tijd${on(fromOn, (day) => `, vanaf ${day}`)}. Wijzig die, of kies andere dagen.`,
    en: ({ fromOn }) =>
      `There is an absence in this time${on(fromOn, (day) => `, from ${day}`)}. Change that one, or choose other days.`,
  },
  REPLACES_THEMSELVES: {
    nl: "Niemand vervangt zichzelf. Kies een collega.",
    en: "Nobody is their own replacement. Choose a colleague.",
  },
  HANDED_OVER_MEANWHILE: {
    nl: "Deze klacht is intussen al aan een ander gevraagd.",
    en: "Somebody else was asked for this complaint meanwhile.",
  },
  UNDONE_TOO_LATE: {
    nl: "Terugdraaien kan tien minuten, door wie overdroeg. Wijs de klacht anders zelf opnieuw toe.",
    en: "It can be undone for ten minutes, by who handed over. Otherwise assign the complaint anew.",
  },
} as const satisfies RefusalWordings;
