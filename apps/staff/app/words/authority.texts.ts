import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

/** Whose conduct it is (Awb 9:1). */
export const authorityTexts = wordTexts<Code<"Authority">>({
  COLLEGE: { nl: "college van burgemeester en wethouders", en: "mayor and aldermen" },
  MAYOR: { nl: "burgemeester", en: "mayor" },
  COUNCIL: { nl: "gemeenteraad", en: "council" },
  COMMITTEE: { nl: "commissie", en: "committee" },
});
