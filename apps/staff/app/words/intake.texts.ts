import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const channelTexts = defineTexts<Record<Code<"Channel">, string>>({
  nl: {
    WEB: "website",
    PAPER: "brief",
    EMAIL: "e-mail",
    DESK: "balie",
    PHONE: "telefoon",
    FORWARDED: "doorgestuurd door een ander",
  },
  en: {
    WEB: "website",
    PAPER: "letter",
    EMAIL: "e-mail",
    DESK: "desk",
    PHONE: "phone",
    FORWARDED: "forwarded by another authority",
  },
});

export const subjectTexts = defineTexts<Record<Code<"Subject">, string>>({
  nl: {
    TREATMENT: "Bejegening",
    INFORMATION: "Onjuiste of onvolledige informatie",
    NO_RESPONSE: "Geen of te late reactie",
    PRIVACY: "Privacy",
    BROKEN_PROMISE: "Toezegging niet nagekomen",
    ACCESSIBILITY: "Bereikbaarheid",
    CARE: "Zorgvuldigheid",
    OTHER: "Iets anders",
  },
  en: {
    TREATMENT: "Treatment",
    INFORMATION: "Wrong or incomplete information",
    NO_RESPONSE: "No answer, or too late",
    PRIVACY: "Privacy",
    BROKEN_PROMISE: "Promise not kept",
    ACCESSIBILITY: "Reachability",
    CARE: "Care",
    OTHER: "Something else",
  },
});

export const aboutTexts = defineTexts<Record<Code<"About">, string>>({
  nl: {
    EMPLOYEE: "medewerker",
    ADMINISTRATOR: "bestuurder",
    BBS: "BBS",
    ORGANISATION: "organisatie",
    UNKNOWN: "nog onbekend",
  },
  en: {
    EMPLOYEE: "employee",
    ADMINISTRATOR: "administrator",
    BBS: "BBS",
    ORGANISATION: "organisation",
    UNKNOWN: "not yet known",
  },
});

export const decisionTexts = defineTexts<Record<Code<"DecisionPosition">, string>>({
  nl: {
    NONE: "Nee, er is geen besluit",
    TAKEN: "Ja, er is een besluit",
    LATE: "Er had al een besluit moeten zijn",
    UNKNOWN: "Weet ik niet",
  },
  en: {
    NONE: "No, there is no decision",
    TAKEN: "Yes, there is a decision",
    LATE: "There should have been a decision by now",
    UNKNOWN: "I do not know",
  },
});

export const proceedingsTexts = defineTexts<Record<Code<"Proceedings">, string>>({
  nl: {
    NONE: "Nee",
    ADMINISTRATIVE_COURT: "Ja, bij de bestuursrechter",
    OTHER_COURT: "Ja, bij een andere rechter",
    CRIMINAL: "Ja, er loopt een strafzaak of onderzoek van Justitie",
  },
  en: {
    NONE: "No",
    ADMINISTRATIVE_COURT: "Yes, before the administrative court",
    OTHER_COURT: "Yes, before another court",
    CRIMINAL: "Yes, there is a criminal case or investigation",
  },
});

export const concernsTexts = defineTexts<Record<Code<"Concerns">, string>>({
  nl: {
    SELF: "de klager zelf",
    OTHER_AUTHORISED: "een ander, met machtiging",
    OTHER: "een ander, zonder machtiging",
  },
  en: {
    SELF: "the complainant",
    OTHER_AUTHORISED: "somebody else, with authorisation",
    OTHER: "somebody else, without authorisation",
  },
});

export const matterTexts = defineTexts<Record<Code<"Matter">, string>>({
  nl: {
    CONDUCT: "hoe de gemeente zich gedroeg",
    RULES: "regels of beleid",
    STREET_DEFECT: "iets op straat dat kapot is",
  },
  en: {
    CONDUCT: "how the municipality behaved",
    RULES: "rules or policy",
    STREET_DEFECT: "something broken in the street",
  },
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
