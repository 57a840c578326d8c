import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const hearingModeTexts = defineTexts<Record<Code<"HearingMode">, string>>({
  nl: { VISIT: "op bezoek", PHONE: "telefonisch", VIDEO: "per video" },
  en: { VISIT: "in person", PHONE: "by phone", VIDEO: "by video" },
});

export const hearingStatusTexts = defineTexts<Record<Code<"HearingStatus">, string>>({
  nl: {
    OFFERED: "aangeboden",
    WANTED: "gewenst, nog te plannen",
    PLANNED: "gepland",
    HEARD: "gehoord",
    WAIVED: "afgezien van horen",
  },
  en: {
    OFFERED: "offered",
    WANTED: "wanted, to be planned",
    PLANNED: "planned",
    HEARD: "heard",
    WAIVED: "hearing waived",
  },
});

export const sideTexts = defineTexts<Record<Code<"HearingSide">, string>>({
  nl: { COMPLAINANT: "klager", RESPONDENT: "beklaagde" },
  en: { COMPLAINANT: "complainant", RESPONDENT: "person complained about" },
});

export const waiverTexts = defineTexts<Record<Code<"WaiverGround">, string>>({
  nl: {
    DECLARED: "Heeft verklaard niet gehoord te willen worden",
    NO_RESPONSE: "Liet niet binnen de redelijke termijn weten gehoord te willen worden",
    MANIFESTLY_UNFOUNDED: "De klacht is kennelijk ongegrond",
  },
  en: {
    DECLARED: "Declared not to want to be heard",
    NO_RESPONSE: "Did not say within the reasonable term to want to be heard",
    MANIFESTLY_UNFOUNDED: "The complaint is manifestly unfounded",
  },
});
