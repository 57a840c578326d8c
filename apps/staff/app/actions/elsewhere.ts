import type { ActionEntries } from "./action-entry.ts";

/** What complainants do themselves, on their own site. */
export const byComplainant = {
  ANSWER_POSTPONEMENT: { name: { nl: "Antwoord op uitstel", en: "Answer about postponement" } },
  CONFIRM_SETTLEMENT: { name: { nl: "Bevestigen dat het is opgelost", en: "Confirm that it is settled" } },
  REFUSE_SETTLEMENT: { name: { nl: "Niet opgelost", en: "Not settled" } },
  REPORT_NOT_SETTLED: {
    name: { nl: "Melden dat het niet is opgelost", en: "Report that it is not settled" },
  },
  SHARE_DOSSIER: { name: { nl: "Dossier delen", en: "Share the file" } },
  REVOKE_DOSSIER_SHARE: { name: { nl: "Delen intrekken", en: "Stop sharing" } },
  OPEN_PORTAL: {
    name: {
      nl: "Vastleggen dat de klager voor het eerst inlogde",
      en: "Record that the complainant signed in for the first time",
    },
  },
} as const satisfies ActionEntries;

/** What the system does by itself. */
export const bySystem = {
  CLAIM_NOTICE: { name: { nl: "Brief aan de mailserver geven", en: "Give the letter to the mail server" } },
  RELEASE_NOTICE: { name: { nl: "Brief weer klaarzetten", en: "Have the letter wait again" } },
  RECORD_ANSWER_LOST: {
    name: {
      nl: "Vastleggen dat de mailserver niet antwoordde",
      en: "Record that the mail server did not answer",
    },
  },
  RECORD_ACCEPTANCE: {
    name: {
      nl: "Vastleggen dat de mailserver de brief aannam",
      en: "Record that the mail server took the letter",
    },
  },
  NOTE_LATE: { name: { nl: "Vastleggen dat het antwoord te laat is", en: "Record that the answer is late" } },
  LAPSE_ASSIGNMENT: {
    name: { nl: "Vraag om te behandelen laten vervallen", en: "Let the question to handle it lapse" },
  },
  LAPSE_DECLINE: { name: { nl: "Niet behandelen laten vervallen", en: "Let the decline lapse" } },
  SEPARATE_PARTS: { name: { nl: "Onderdelen teruggeven", en: "Give parts back" } },
} as const satisfies ActionEntries;
