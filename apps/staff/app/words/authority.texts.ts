import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

/** Whose conduct it is (Awb 9:1). */
export const authorityTexts = defineTexts<Record<Code<"Authority">, string>>({
  nl: {
    COLLEGE: "college van burgemeester en wethouders",
    MAYOR: "burgemeester",
    COUNCIL: "gemeenteraad",
    COMMITTEE: "commissie",
  },
  en: { COLLEGE: "mayor and aldermen", MAYOR: "mayor", COUNCIL: "council", COMMITTEE: "committee" },
});
