import type { ActionEntries } from "../action-entry.ts";

/** Messages, notes and conversations. */
export const talk = {
  SEND_MESSAGE: {
    name: { nl: "Bericht aan de klager sturen", en: "Send the complainant a message" },
    effect: {
      nl: "De klager leest het op de eigen pagina en krijgt er bericht van.",
      en: "The complainant reads it on their own page and is told of it.",
    },
  },
  ADD_NOTE: {
    name: { nl: "Notitie maken", en: "Make a note" },
    effect: {
      nl: "Alleen voor medewerkers. Bij een inzageverzoek kan een notitie worden opgevraagd.",
      en: "For staff only. A request for access can reach a note.",
    },
  },
  RECORD_CONTACT: {
    name: { nl: "Contact met de klager vastleggen", en: "Record contact with the complainant" },
    effect: {
      nl: "Het eerste gesprek lost de meeste klachten op.",
      en: "The first conversation settles most complaints.",
    },
  },
} as const satisfies ActionEntries;
