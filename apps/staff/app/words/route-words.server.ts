import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Code } from "./code.ts";

type Route = { readonly reason: Code<"RouteReason">; readonly notes: readonly Code<"RouteNote">[] };

/** Why the rules of the house suggest somebody, and what to heed. */
export function routeWords({ reason, notes }: Route, language: Language) {
  return { reason: reasonTexts[language][reason], notes: notes.map((note) => noteTexts[language][note]) };
}

const reasonTexts = defineTexts<Record<Code<"RouteReason">, string>>({
  nl: {
    HEAD_OF_DEPARTMENT: "Over een medewerker: het verantwoordelijke afdelingshoofd behandelt.",
    HEAD_OF_PROCESS: "Over de organisatie: het afdelingshoofd van dit werk behandelt.",
    DIRECTOR: "Een directielid behandelt: het gaat over het afdelingshoofd, of dat is niet vrij.",
    ANOTHER_DIRECTOR: "Over een directielid: een ander directielid behandelt.",
    ABOVE_DIRECTORS: "Over de directie: het college behandelt.",
    BOARD: "Over een bestuurder: het bestuur behandelt.",
    DEPUTY_MAYOR: "Over de burgemeester: de locoburgemeester behandelt.",
    PRESIDIUM: "Over de raad of de griffie: het presidium.",
    REGISTRY: "Over de raad: via de griffie.",
    MANDATED: "Heeft mandaat om te ondertekenen.",
    REPLACEMENT: "De eerst aangewezen persoon is afwezig: dit is de vervanger.",
    BBS_FORWARD: "Over BBS: doorsturen naar BBS.",
    BBS_HANDLER: "Over BBS, in mandaat: de behandelaar voor BBS.",
    NOBODY_FREE: "Er is niemand vrij die niet betrokken was: kies zelf.",
  },
  en: {
    HEAD_OF_DEPARTMENT: "About an employee: the responsible head of department handles it.",
    HEAD_OF_PROCESS: "About the organisation: the head of this work handles it.",
    DIRECTOR: "A director handles it: it is about the head of department, or that one is not free.",
    ANOTHER_DIRECTOR: "About a director: another director handles it.",
    ABOVE_DIRECTORS: "About the directors: the board handles it.",
    BOARD: "About an administrator: the board handles it.",
    DEPUTY_MAYOR: "About the mayor: the deputy mayor handles it.",
    PRESIDIUM: "About the council or its registrar: the presidium.",
    REGISTRY: "About the council: through its registry.",
    MANDATED: "Has the mandate to sign.",
    REPLACEMENT: "The first choice is absent: this is the replacement.",
    BBS_FORWARD: "About BBS: forward it to BBS.",
    BBS_HANDLER: "About BBS, under mandate: the handler for BBS.",
    NOBODY_FREE: "Nobody is free who was not involved: choose yourself.",
  },
});

const noteTexts = defineTexts<Record<Code<"RouteNote">, string>>({
  nl: {
    ABOUT_COMPLAINT_HANDLING: "De klacht gaat over de klachtbehandeling zelf: wijs ook op de ombudsman.",
    DEPARTMENT_UNKNOWN: "De afdeling is nog niet gekozen.",
    NOBODY_FREE: "Er is niemand vrij die niet betrokken was.",
    NO_SIGNATORY_FREE: "Er is geen ondertekenaar vrij.",
  },
  en: {
    ABOUT_COMPLAINT_HANDLING: "It is about complaint handling itself: point out the ombudsman as well.",
    DEPARTMENT_UNKNOWN: "The department has not been chosen yet.",
    NOBODY_FREE: "Nobody is free who was not involved.",
    NO_SIGNATORY_FREE: "No signatory is free.",
  },
});
