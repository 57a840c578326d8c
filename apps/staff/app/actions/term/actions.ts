import type { ActionEntries } from "../action-entry.ts";

/** What moves a term. */
export const term = {
  ADJOURN: {
    name: { nl: "Verdagen, hoogstens vier weken", en: "Adjourn, at most four weeks" },
    effect: {
      nl: "Eén keer, zonder instemming. De klager en de beklaagde krijgen bericht.",
      en: "Once, without consent. Complainant and person complained about are told.",
    },
  },
  ASK_POSTPONEMENT: {
    name: { nl: "Klager om uitstel vragen", en: "Ask the complainant for more time" },
    effect: {
      nl: "De klager krijgt de vraag per brief. De termijn verandert pas na een schriftelijk ja.",
      en: "The complainant gets the question by letter. Nothing changes before a written yes.",
    },
  },
  RECORD_POSTPONEMENT_CONSENT: {
    name: { nl: "Instemming met uitstel vastleggen", en: "Record consent to postponement" },
    effect: {
      nl: "Alleen met schriftelijke instemming, zoals gegeven.",
      en: "Only with written consent, as given.",
    },
  },
  ADOPT_CALENDAR: {
    name: { nl: "Nieuwe kalender overnemen", en: "Adopt the new calendar" },
    effect: {
      nl: "De termijnen worden opnieuw berekend, zoals hieronder staat.",
      en: "The terms are computed again, as shown below.",
    },
  },
  ADOPT_SETTINGS: {
    name: { nl: "Nieuwe instellingen overnemen", en: "Adopt the new settings" },
    effect: {
      nl: "De termijnen worden opnieuw berekend, zoals hieronder staat.",
      en: "The terms are computed again, as shown below.",
    },
  },
} as const satisfies ActionEntries;
