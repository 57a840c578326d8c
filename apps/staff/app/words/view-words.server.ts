import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

/** As what somebody looks at a complaint, said when that is not everything. */
export const viewWords = defineTexts<Record<Code<"View">, string>>({
  nl: {
    STAFF: "U ziet de hele zaak.",
    OMBUDSMAN: "U leest dit dossier voor de ombudsman. Elke inzage wordt vastgelegd.",
    SEALED: "De klager deelt dit dossier met de ombudsman. U hebt het nog niet geopend.",
    PROPOSED:
      "U bent gevraagd deze klacht te behandelen. U ziet wat nodig is om te zeggen of u betrokken was.",
    REGISTRAR: "U hebt dit ingevoerd en ziet wat u invoerde.",
    RECORDS: "U ziet wat nodig is om het dossier te bewaren.",
    COMPLAINANT: "Dit is uw eigen klacht.",
    RESPONDENT: "Deze klacht gaat over u. U ziet het afschrift, uw gesprek en de uitkomst.",
    COUNTER: "Deze klacht bestaat. Meer kunt u hier niet zien.",
  },
  en: {
    STAFF: "You see the whole case.",
    OMBUDSMAN: "You read this file for the ombudsman. Each opening is recorded.",
    SEALED: "The complainant shares this file with the ombudsman. You have not opened it yet.",
    PROPOSED:
      "You are asked to handle this complaint. You see what it takes to say whether you were involved.",
    REGISTRAR: "You registered this and see what you entered.",
    RECORDS: "You see what is needed to keep the file.",
    COMPLAINANT: "This is your own complaint.",
    RESPONDENT: "This complaint is about you. You see the copy, your hearing and the outcome.",
    COUNTER: "This complaint exists. You cannot see more here.",
  },
});
