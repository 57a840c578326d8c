import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { HearingMode, OwnWordKind } from "#app/words/codes.ts";

type Until = { day: string };

/** What was answered, as it is read back: what was said with one press, and what the written words belong to. */
export const texts = defineTexts({
  nl: {
    said: {
      HEARING_DECLINED: "Ik wil geen gesprek.",
      NOT_SETTLED: "Het is toch niet opgelost.",
      OTHER_MOMENT: "Geen van de momenten voor het gesprek komt mij uit.",
      REPORT_REACTION: "Reactie op het verslag van het gesprek",
      SETTLEMENT_CONFIRMED: "Het is opgelost.",
      SETTLEMENT_REFUSED: "Het is niet opgelost.",
      SUPPLEMENT: "Aanvulling bij de klacht",
      WITHDRAWAL: "Ik trek de klacht in.",
      WRITTEN_FORM_CONFIRMED: "Het klopt wat er op papier staat.",
    },
    wanted: {
      PHONE: "Ik wil een gesprek, aan de telefoon.",
      VISIT: "Ik wil een gesprek, op het gemeentehuis.",
      VIDEO: "Ik wil een gesprek, met beeld.",
    },
    wantedSomehow: "Ik wil een gesprek.",
    agreed: (facts: Until) => `Ik ga akkoord met uitstel tot en met ${facts.day}.`,
    agreedSomehow: "Ik ga akkoord met uitstel.",
    refused: (facts: Until) => `Ik ga niet akkoord met uitstel tot en met ${facts.day}.`,
    refusedSomehow: "Ik ga niet akkoord met uitstel.",
    nothingToRemark: "Ik heb geen opmerkingen.",
  },
  en: {
    said: {
      HEARING_DECLINED: "I do not want a conversation.",
      NOT_SETTLED: "It has not been solved after all.",
      OTHER_MOMENT: "None of the moments for the conversation suits me.",
      REPORT_REACTION: "Reaction to the report of the conversation",
      SETTLEMENT_CONFIRMED: "It has been solved.",
      SETTLEMENT_REFUSED: "It has not been solved.",
      SUPPLEMENT: "Additional information",
      WITHDRAWAL: "I withdraw the complaint.",
      WRITTEN_FORM_CONFIRMED: "What is on paper is right.",
    },
    wanted: {
      PHONE: "I want a conversation, on the phone.",
      VISIT: "I want a conversation, at the town hall.",
      VIDEO: "I want a conversation, by video call.",
    },
    wantedSomehow: "I want a conversation.",
    agreed: (facts) => `I agree to more time until ${facts.day}.`,
    agreedSomehow: "I agree to more time.",
    refused: (facts) => `I do not agree to more time until ${facts.day}.`,
    refusedSomehow: "I do not agree to more time.",
    nothingToRemark: "I have no remarks.",
  },
}) satisfies Record<"nl" | "en", { said: Record<WithoutFacts, string>; wanted: Record<HearingMode, string> }>;

type WithoutFacts = Exclude<OwnWordKind, "HEARING_WANTED" | "POSTPONEMENT_AGREED" | "POSTPONEMENT_REFUSED">;
