import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const officeTexts = wordTexts<Code<"Office">>({
  EMPLOYEE: { nl: "medewerker", en: "employee" },
  HEAD_OF_DEPARTMENT: { nl: "afdelingshoofd", en: "head of department" },
  DIRECTOR: { nl: "directielid", en: "director" },
  SECRETARY: { nl: "gemeentesecretaris", en: "municipal secretary" },
  ALDERMAN: { nl: "wethouder", en: "alderman" },
  MAYOR: { nl: "burgemeester", en: "mayor" },
  COUNCILLOR: { nl: "raadslid", en: "councillor" },
  REGISTRAR: { nl: "griffier", en: "council registrar" },
});

export const roleTexts = wordTexts<Code<"Role">>({
  INTAKE: { nl: "balie en telefoon", en: "desk and phone" },
  COORDINATOR: { nl: "klachtencoördinator", en: "complaints coordinator" },
  HANDLER: { nl: "behandelaar", en: "handler" },
  SIGNATORY: { nl: "ondertekenaar", en: "signatory" },
  ADVISER: { nl: "adviseur", en: "adviser" },
  LIAISON: { nl: "contactpersoon ombudsman", en: "ombudsman liaison" },
  MANAGER: { nl: "manager", en: "manager" },
  RECORDS_MANAGER: { nl: "archiefbeheerder", en: "records manager" },
  PRIVACY_OFFICER: { nl: "privacyfunctionaris", en: "privacy officer" },
  ADMINISTRATOR: { nl: "beheerder", en: "administrator" },
});

export const representativeTexts = wordTexts<Code<"RepresentativeKind">>({
  AUTHORISED: { nl: "gemachtigde", en: "authorised representative" },
  ADVOCATE: { nl: "advocaat", en: "advocate" },
  LEGAL_REPRESENTATIVE: { nl: "wettelijk vertegenwoordiger", en: "legal representative" },
});

export const authorisationTexts = defineTexts<Record<Code<"Authorisation">, string>>({
  nl: { NOT_ASKED: "niet gevraagd", ASKED: "gevraagd", RECEIVED: "ontvangen" },
  en: { NOT_ASKED: "not asked", ASKED: "asked", RECEIVED: "received" },
});
