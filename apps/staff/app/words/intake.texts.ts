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
