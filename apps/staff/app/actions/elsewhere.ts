import type { Code } from "../words/code.ts";
import type { ActionEntry } from "./action-entry.ts";
import type { ActionGroup, actionGroups } from "./catalogue.ts";

type KeyOf<Entries> = Entries extends unknown ? keyof Entries : never;
type Grouped = KeyOf<(typeof actionGroups)[ActionGroup]["entries"]>;

/** Actions without a form here. A new one of the API does not compile until it stands in a group of the catalogue, or here. */
export const elsewhere = {
  // What complainants do themselves, on their own site.
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

  // What the system does by itself.
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
} as const satisfies Readonly<Record<Exclude<Code<"ActionType">, Grouped>, ActionEntry>>;
