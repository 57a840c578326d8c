import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

/** What is asked of whoever has the turn: the next step of a row of the worklist. */
export const turnTaskTexts = wordTexts<Code<"TurnTask">>({
  APPROVE: { nl: "Goedkeuren", en: "Approve" },
  ASSESS: { nl: "Ontvangst bevestigen", en: "Confirm receipt" },
  DECLARE: { nl: "Verklaren of u betrokken was", en: "Declare whether you were involved" },
  HANDLE: { nl: "Behandelen", en: "Handle" },
  CLOSE_PARALLEL_PROCEDURE: { nl: "Datalek overdragen of melden", en: "Hand over or report the data breach" },
  HEARING_CHOICE: { nl: "Kiest of er een gesprek komt", en: "Chooses whether to be heard" },
  NOTHING: { nl: "Niets meer te doen", en: "Nothing left to do" },
  OMBUDSMAN_STEP: { nl: "De ombudsman antwoorden", en: "Answer the ombudsman" },
  POSTPONEMENT: { nl: "Stemt wel of niet in met uitstel", en: "Agrees to postponement or not" },
  ROUTE: { nl: "Toewijzen aan een behandelaar", en: "Assign to a handler" },
  SEND: { nl: "Brief versturen", en: "Send the letter" },
  SETTLEMENT: { nl: "Zegt of het is opgelost", en: "Says whether it is settled" },
  SUPPLEMENT: { nl: "Vult de klacht aan", en: "Completes the complaint" },
  WRITTEN_FORM: { nl: "Bevestigt de opgeschreven klacht", en: "Confirms the complaint as written down" },
});

export const turnHolderTexts = wordTexts<Code<"TurnHolder">>({
  AUTHORITY: { nl: "de gemeente", en: "the municipality" },
  COMPLAINANT: { nl: "de klager", en: "the complainant" },
  OMBUDSMAN: { nl: "de ombudsman", en: "the ombudsman" },
  NOBODY: { nl: "niemand", en: "nobody" },
});

export const routeReasonTexts = defineTexts<Record<Code<"RouteReason">, string>>({
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

export const routeNoteTexts = defineTexts<Record<Code<"RouteNote">, string>>({
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

/** Why another complaint may be of the same person. */
export const likenessTexts = wordTexts<Code<"DuplicateLikeness">>({
  EMAIL: { nl: "zelfde e-mailadres", en: "same e-mail address" },
  PHONE: { nl: "zelfde telefoonnummer", en: "same telephone number" },
  NAME_AND_POSTCODE: { nl: "zelfde postcode en een naam die lijkt", en: "same postcode and a similar name" },
});

export const parallelProcedureTexts = wordTexts<Code<"ParallelProcedureKind">>({
  DATA_BREACH: { nl: "Mogelijk datalek", en: "Possible data breach" },
  INTEGRITY: { nl: "Integriteit", en: "Integrity" },
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
  DAMAGES: { nl: "Schadeclaim", en: "Claim for damages" },
  INFORMATION_REQUEST: { nl: "Woo- of AVG-verzoek", en: "Request for information or access" },
});
