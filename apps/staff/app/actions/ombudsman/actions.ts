import type { ActionEntries } from "../action-entry.ts";

/** The ombudsman's case. */
export const ombudsman = {
  OPEN_DOSSIER: {
    name: { nl: "Dossier openen", en: "Open the file" },
    effect: {
      nl: "Pas daarna leest u het dossier. Dat u het opent wordt vastgelegd: klager en coördinator zien het, en de klager kan het delen niet meer terugnemen.",
      en: "Only then do you read the file. That you open it is recorded: complainant and coordinator see it, and the complainant can no longer take the sharing back.",
    },
  },
  RECORD_OMBUDSMAN_REQUEST: {
    name: { nl: "Verzoek aan de ombudsman vastleggen", en: "Record a request to the ombudsman" },
    effect: {
      nl: "Bij ons afgegeven? Dan gaat het verzoek vandaag nog door naar de ombudsman.",
      en: "Handed in with us? Then it goes on to the ombudsman today.",
    },
  },
  DEMAND_INFORMATION: {
    name: { nl: "Informatie vragen", en: "Demand information" },
    effect: {
      nl: "De gemeente ziet de vraag en de termijn meteen.",
      en: "The municipality sees the question and the term at once.",
    },
  },
  SUPPLY_INFORMATION: {
    name: { nl: "Vraag van de ombudsman beantwoorden", en: "Answer the ombudsman's question" },
    effect: { nl: "De brief gaat naar de ombudsman.", en: "The letter goes to the ombudsman." },
  },
  SHARE_FINDINGS: {
    name: { nl: "Bevindingen delen", en: "Share findings" },
    effect: {
      nl: "De gemeente ziet de bevindingen en de termijn meteen.",
      en: "The municipality sees the findings and the term at once.",
    },
  },
  REACT_TO_FINDINGS: {
    name: { nl: "Reageren op de bevindingen", en: "React to the findings" },
    effect: { nl: "De brief gaat naar de ombudsman.", en: "The letter goes to the ombudsman." },
  },
  RECORD_OMBUDSMAN_REPORT: {
    name: { nl: "Rapport vastleggen", en: "Record the report" },
    effect: {
      nl: "Elke aanbeveling krijgt een eigen antwoord.",
      en: "Each recommendation gets an answer of its own.",
    },
  },
  ANSWER_RECOMMENDATION: {
    name: { nl: "Aanbeveling beantwoorden", en: "Answer a recommendation" },
    effect: {
      nl: "Bij niet of gedeeltelijk volgen zijn redenen verplicht. Na het laatste antwoord gaat de brief uit.",
      en: "Reasons are required if not or partly followed. The last answer sends the letter.",
    },
  },
  CLOSE_OMBUDSMAN_CASE: {
    name: { nl: "Zaak van de ombudsman sluiten", en: "Close the ombudsman's case" },
    effect: {
      nl: "Alle aanbevelingen moeten beantwoord zijn.",
      en: "All recommendations must have been answered.",
    },
  },
} as const satisfies ActionEntries;
