import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const officeTexts = defineTexts<Record<Code<"Office">, string>>({
  nl: {
    EMPLOYEE: "medewerker",
    HEAD_OF_DEPARTMENT: "afdelingshoofd",
    DIRECTOR: "directielid",
    SECRETARY: "gemeentesecretaris",
    ALDERMAN: "wethouder",
    MAYOR: "burgemeester",
    COUNCILLOR: "raadslid",
    REGISTRAR: "griffier",
  },
  en: {
    EMPLOYEE: "employee",
    HEAD_OF_DEPARTMENT: "head of department",
    DIRECTOR: "director",
    SECRETARY: "municipal secretary",
    ALDERMAN: "alderman",
    MAYOR: "mayor",
    COUNCILLOR: "councillor",
    REGISTRAR: "council registrar",
  },
});

export const roleTexts = defineTexts<Record<Code<"Role">, string>>({
  nl: {
    INTAKE: "balie en telefoon",
    COORDINATOR: "klachtencoördinator",
    HANDLER: "behandelaar",
    SIGNATORY: "ondertekenaar",
    ADVISER: "adviseur",
    LIAISON: "contactpersoon ombudsman",
    MANAGER: "manager",
    RECORDS_MANAGER: "archiefbeheerder",
    PRIVACY_OFFICER: "privacyfunctionaris",
    ADMINISTRATOR: "beheerder",
  },
  en: {
    INTAKE: "desk and phone",
    COORDINATOR: "complaints coordinator",
    HANDLER: "handler",
    SIGNATORY: "signatory",
    ADVISER: "adviser",
    LIAISON: "ombudsman liaison",
    MANAGER: "manager",
    RECORDS_MANAGER: "records manager",
    PRIVACY_OFFICER: "privacy officer",
    ADMINISTRATOR: "administrator",
  },
});

export const representativeTexts = defineTexts<Record<Code<"RepresentativeKind">, string>>({
  nl: {
    AUTHORISED: "gemachtigde",
    ADVOCATE: "advocaat",
    LEGAL_REPRESENTATIVE: "wettelijk vertegenwoordiger",
  },
  en: {
    AUTHORISED: "authorised representative",
    ADVOCATE: "advocate",
    LEGAL_REPRESENTATIVE: "legal representative",
  },
});

export const authorisationTexts = defineTexts<Record<Code<"Authorisation">, string>>({
  nl: { NOT_ASKED: "niet gevraagd", ASKED: "gevraagd", RECEIVED: "ontvangen" },
  en: { NOT_ASKED: "not asked", ASKED: "asked", RECEIVED: "received" },
});
