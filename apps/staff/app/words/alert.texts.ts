import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const alertTexts = defineTexts<Record<Code<"AlertKind">, string>>({
  nl: {
    ACTION_ASKED: "Er wordt iets van u gevraagd",
    ASSIGNMENT_PROPOSED: "U bent gevraagd een klacht te behandelen",
    ADDRESS_NEEDED: "Een brief wacht: er is geen adres",
    NEW_COMPLAINT: "Nieuwe klacht",
    TERM_NEAR: "De termijn loopt bijna af",
    TERM_PASSED: "De termijn is voorbij",
    URGENT: "Dringend",
  },
  en: {
    ACTION_ASKED: "Something is asked of you",
    ASSIGNMENT_PROPOSED: "You are asked to handle a complaint",
    ADDRESS_NEEDED: "A letter waits: there is no address",
    NEW_COMPLAINT: "New complaint",
    TERM_NEAR: "The term is about to end",
    TERM_PASSED: "The term has passed",
    URGENT: "Urgent",
  },
});
