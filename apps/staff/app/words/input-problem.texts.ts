import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

/** What the API found wrong with a value that the form let pass. */
export const inputProblemTexts = defineTexts<Record<Code<"InputProblemCode">, string>>({
  nl: {
    HIDDEN_CHARACTERS: "Hier staan tekens in die u niet ziet, bijvoorbeeld door plakken. Typ dit opnieuw.",
    INVALID: "Dit klopt niet. Kijk het na.",
    OUT_OF_RANGE: "Deze waarde kan niet. Kijk het na.",
    REQUIRED: "Vul dit in.",
    TOO_LONG: "Dit is te lang.",
    TOO_MANY: "Dit zijn er te veel.",
    UNKNOWN: "Dit is niet (meer) bekend. Kies opnieuw.",
  },
  en: {
    HIDDEN_CHARACTERS: "This holds characters that cannot be seen, for example from pasting. Type it again.",
    INVALID: "This is not right. Please check it.",
    OUT_OF_RANGE: "This value is not possible. Please check it.",
    REQUIRED: "Please fill this in.",
    TOO_LONG: "This is too long.",
    TOO_MANY: "These are too many.",
    UNKNOWN: "This is not known (any more). Choose again.",
  },
});
