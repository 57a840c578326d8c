import type { ActionEntries } from "../action-entry.ts";

/** Ends other than by a judgement, and beginning again. */
export const close = {
  PROPOSE_DECLINE: {
    name: { nl: "Niet in behandeling nemen", en: "Decline" },
    effect: {
      nl: "Vier ogen: de ondertekenaar keurt goed. De brief moet binnen vier weken na ontvangst weg.",
      en: "Four eyes: the signatory approves. The letter must leave within four weeks of receipt.",
    },
  },
  FORWARD_COMPLAINT: {
    name: { nl: "Doorsturen naar een andere instantie", en: "Forward to another authority" },
    effect: {
      nl: "Vandaag nog: het dossier gaat naar die instantie, de klager krijgt bericht zodra het weg is.",
      en: "Today: the file goes to that authority and the complainant is told when it has left.",
    },
  },
  CONVERT_COMPLAINT: {
    name: { nl: "Omzetten naar een andere procedure", en: "Convert to another procedure" },
    effect: {
      nl: "Het gaat naar wie het behandelt, met de dag van ontvangst. Is die brief weg, dan krijgt de klager bericht.",
      en: "It goes to who handles it, with its day of receipt. When that letter has left, the complainant is told.",
    },
  },
  MERGE_COMPLAINT: {
    name: { nl: "Voegen in een eerdere klacht", en: "Merge into an earlier complaint" },
    effect: {
      nl: "Altijd in de klacht die het eerst kwam. De klager krijgt bericht.",
      en: "Always into the complaint that came first. The complainant is told.",
    },
  },
  UNMERGE_COMPLAINT: {
    name: { nl: "Voeging ongedaan maken", en: "Undo the merging" },
    effect: {
      nl: "De klacht krijgt de eigen dag van ontvangst en onderdelen terug.",
      en: "The complaint gets its own day of receipt and parts back.",
    },
  },
  PROPOSE_OUTSIDE_FORMAL: {
    name: { nl: "Voorstellen: buiten de procedure afdoen", en: "Propose to close outside the procedure" },
    effect: {
      nl: "Vier ogen, binnen vier weken na ontvangst. Geen klacht in de zin van 9:4.",
      en: "Four eyes, within four weeks after receipt. No complaint in the sense of 9:4.",
    },
  },
  PROPOSE_END_AFTER_DEATH: {
    name: { nl: "Voorstellen: beëindigen wegens overlijden", en: "Propose to end after death" },
    effect: {
      nl: "Vier ogen. Eerst zoekt u de erfgenamen; wie de klacht voortzet, voegt u toe als klager.",
      en: "Four eyes. Look for the heirs first; add whoever goes on with it as a complainant.",
    },
  },
  PROPOSE_SPAM: {
    name: { nl: "Dit is geen klacht", en: "This is not a complaint" },
    effect: {
      nl: "Vier ogen: een ander bevestigt het. Niemand krijgt een brief.",
      en: "Four eyes: somebody else confirms it. Nobody gets a letter.",
    },
  },
  WITHDRAW: {
    name: { nl: "Intrekking vastleggen", en: "Record a withdrawal" },
    effect: {
      nl: "Alleen op uitdrukkelijk verzoek. De klager krijgt een bevestiging.",
      en: "Only on an explicit statement. The complainant gets a confirmation.",
    },
  },
  PROPOSE_REOPENING: {
    name: { nl: "Heropenen voorstellen", en: "Propose reopening" },
    effect: { nl: "Vier ogen: een ondertekenaar beslist.", en: "Four eyes: a signatory decides." },
  },
  REVIEW_DECLINE: {
    name: { nl: "Niet behandelen opnieuw bekijken", en: "Look at the decline again" },
    effect: {
      nl: "Is het onderzoek voorbij? Stel daarna voor om te heropenen.",
      en: "Is the investigation over? Propose to reopen after this.",
    },
  },
} as const satisfies ActionEntries;
