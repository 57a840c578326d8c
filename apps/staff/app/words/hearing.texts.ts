import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const hearingModeTexts = defineTexts<Record<Code<"HearingMode">, string>>({
  nl: { VISIT: "op bezoek", PHONE: "telefonisch", VIDEO: "per video" },
  en: { VISIT: "in person", PHONE: "by phone", VIDEO: "by video" },
});

/** What somebody needs to be heard well. */
export const hearingNeedTexts = defineTexts<Record<Code<"HearingNeed">, string>>({
  nl: {
    INTERPRETER: "een tolk",
    STEP_FREE: "een plek zonder trap of drempel",
    EVENING: "een gesprek in de avond",
    COMPANION: "iemand die meekomt",
  },
  en: {
    INTERPRETER: "an interpreter",
    STEP_FREE: "a place without stairs or steps",
    EVENING: "a conversation in the evening",
    COMPANION: "somebody who comes along",
  },
});

export const hearingStatusTexts = wordTexts<Code<"HearingStatus">>({
  OFFERED: { nl: "aangeboden", en: "offered" },
  WANTED: { nl: "gewenst, nog te plannen", en: "wanted, to be planned" },
  PLANNED: { nl: "gepland", en: "planned" },
  HEARD: { nl: "gehoord", en: "heard" },
  WAIVED: { nl: "afgezien van horen", en: "hearing waived" },
});

export const sideTexts = wordTexts<Code<"HearingSide">>({
  COMPLAINANT: { nl: "klager", en: "complainant" },
  RESPONDENT: { nl: "beklaagde", en: "person complained about" },
});

export const waiverTexts = wordTexts<Code<"WaiverGround">>({
  DECLARED: { nl: "Heeft verklaard niet gehoord te willen worden", en: "Declared not to want to be heard" },
  NO_RESPONSE: {
    nl: "Liet niet binnen de redelijke termijn weten gehoord te willen worden",
    en: "Did not say within the reasonable term to want to be heard",
  },
  MANIFESTLY_UNFOUNDED: {
    nl: "De klacht is kennelijk ongegrond",
    en: "The complaint is manifestly unfounded",
  },
});
