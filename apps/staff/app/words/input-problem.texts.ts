import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

/** What the API found wrong with a value that the form let pass. */
export const inputProblemTexts = wordTexts<Code<"InputProblemCode">>({
  HIDDEN_CHARACTERS: {
    nl: "Hier staan tekens in die u niet ziet, bijvoorbeeld door plakken. Typ dit opnieuw.",
    en: "This holds characters that cannot be seen, for example from pasting. Type it again.",
  },
  INVALID: { nl: "Dit klopt niet. Kijk het na.", en: "This is not right. Please check it." },
  OUT_OF_RANGE: {
    nl: "Deze waarde kan niet. Kijk het na.",
    en: "This value is not possible. Please check it.",
  },
  REQUIRED: { nl: "Vul dit in.", en: "Please fill this in." },
  TOO_LONG: { nl: "Dit is te lang.", en: "This is too long." },
  TOO_MANY: { nl: "Dit zijn er te veel.", en: "These are too many." },
  UNKNOWN: {
    nl: "Dit is niet (meer) bekend. Kies opnieuw.",
    en: "This is not known (any more). Choose again.",
  },
});
