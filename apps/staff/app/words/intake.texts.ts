import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const channelTexts = wordTexts<Code<"Channel">>({
  WEB: { nl: "website", en: "website" },
  PAPER: { nl: "brief", en: "letter" },
  EMAIL: { nl: "e-mail", en: "e-mail" },
  DESK: { nl: "balie", en: "desk" },
  PHONE: { nl: "telefoon", en: "phone" },
  FORWARDED: { nl: "doorgestuurd door een ander", en: "forwarded by another authority" },
});

export const subjectTexts = wordTexts<Code<"Subject">>({
  TREATMENT: { nl: "Bejegening", en: "Treatment" },
  INFORMATION: { nl: "Onjuiste of onvolledige informatie", en: "Wrong or incomplete information" },
  NO_RESPONSE: { nl: "Geen of te late reactie", en: "No answer, or too late" },
  PRIVACY: { nl: "Privacy", en: "Privacy" },
  BROKEN_PROMISE: { nl: "Toezegging niet nagekomen", en: "Promise not kept" },
  ACCESSIBILITY: { nl: "Bereikbaarheid", en: "Reachability" },
  CARE: { nl: "Zorgvuldigheid", en: "Care" },
  OTHER: { nl: "Iets anders", en: "Something else" },
});

export const aboutTexts = wordTexts<Code<"About">>({
  EMPLOYEE: { nl: "medewerker", en: "employee" },
  ADMINISTRATOR: { nl: "bestuurder", en: "administrator" },
  BBS: { nl: "BBS", en: "BBS" },
  ORGANISATION: { nl: "organisatie", en: "organisation" },
  UNKNOWN: { nl: "nog onbekend", en: "not yet known" },
});

export const decisionTexts = wordTexts<Code<"DecisionPosition">>({
  NONE: { nl: "Nee, er is geen besluit", en: "No, there is no decision" },
  TAKEN: { nl: "Ja, er is een besluit", en: "Yes, there is a decision" },
  LATE: { nl: "Er had al een besluit moeten zijn", en: "There should have been a decision by now" },
  UNKNOWN: { nl: "Weet ik niet", en: "I do not know" },
});

export const proceedingsTexts = wordTexts<Code<"Proceedings">>({
  NONE: { nl: "Nee", en: "No" },
  ADMINISTRATIVE_COURT: { nl: "Ja, bij de bestuursrechter", en: "Yes, before the administrative court" },
  OTHER_COURT: { nl: "Ja, bij een andere rechter", en: "Yes, before another court" },
  CRIMINAL: {
    nl: "Ja, er loopt een strafzaak of onderzoek van Justitie",
    en: "Yes, there is a criminal case or investigation",
  },
});

export const concernsTexts = wordTexts<Code<"Concerns">>({
  SELF: { nl: "de klager zelf", en: "the complainant" },
  OTHER_AUTHORISED: { nl: "een ander, met machtiging", en: "somebody else, with authorisation" },
  OTHER: { nl: "een ander, zonder machtiging", en: "somebody else, without authorisation" },
});

export const matterTexts = wordTexts<Code<"Matter">>({
  CONDUCT: { nl: "hoe de gemeente zich gedroeg", en: "how the municipality behaved" },
  RULES: { nl: "regels of beleid", en: "rules or policy" },
  STREET_DEFECT: { nl: "iets op straat dat kapot is", en: "something broken in the street" },
});

export const adviceTexts = defineTexts<Record<Code<"AdviceCode">, string>>({
  nl: {
    ABOUT_ANOTHER: "Het gaat over een gedraging tegenover een ander, zonder machtiging.",
    ADMINISTRATIVE_COURT: "De zaak ligt bij de bestuursrechter.",
    ANONYMOUS: "Er is geen naam of adres: we kunnen niet antwoorden.",
    BBS_FORWARDED: "Het gaat over BBS: stuur de klacht vandaag nog door.",
    BBS_HANDLED_HERE: "Het gaat over BBS, dat hier onder onze verantwoordelijkheid werkt.",
    CRIMINAL_INVESTIGATION: "Er loopt een strafzaak of onderzoek van Justitie.",
    EARLIER_COMPLAINT: "De klager klaagde hier eerder over. Kijk of die klacht is behandeld.",
    LATE_DECISION: "Er had al een besluit moeten zijn. Daarover mag men altijd klagen.",
    LONGER_THAN_A_YEAR: "Het gebeurde langer dan een jaar voor de klacht.",
    OBJECTION: "Er is een besluit: bezwaar heeft een eigen, korte termijn.",
    OBJECTION_PERHAPS: "Misschien is er een besluit. Zoek het meteen uit: bezwaar heeft een korte termijn.",
    OTHER_COURT: "De zaak ligt of lag bij een andere rechter.",
    REPRESENTATION: "De klager klaagt voor een ander, met machtiging.",
    RULES: "Het gaat over regels of beleid, niet over een gedraging.",
    STREET_REPORT: "Het lijkt een melding over de openbare ruimte.",
  },
  en: {
    ABOUT_ANOTHER: "It is about conduct towards somebody else, without authorisation.",
    ADMINISTRATIVE_COURT: "The matter is before the administrative court.",
    ANONYMOUS: "There is no name or address: we cannot answer.",
    BBS_FORWARDED: "It is about BBS: forward the complaint today.",
    BBS_HANDLED_HERE: "It is about BBS, which works under our responsibility here.",
    CRIMINAL_INVESTIGATION: "There is a criminal case or investigation.",
    EARLIER_COMPLAINT: "The complainant complained about this before. See whether that was handled.",
    LATE_DECISION: "A decision is overdue. That can always be complained about.",
    LONGER_THAN_A_YEAR: "It happened more than a year before the complaint.",
    OBJECTION: "There is a decision: objection has a short term of its own.",
    OBJECTION_PERHAPS: "Perhaps there is a decision. Find out at once: the term for objection is short.",
    OTHER_COURT: "The matter is or was before another court.",
    REPRESENTATION: "The complainant complains for somebody else, with authorisation.",
    RULES: "It is about rules or policy, not about conduct.",
    STREET_REPORT: "It looks like a report about public space.",
  },
});
