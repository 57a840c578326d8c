import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { FormStep } from "./form-steps.ts";

export const texts = defineTexts({
  nl: {
    title: "Vier stappen",
    steps: {
      happened: "Wat is er gebeurd?",
      talk: "Een gesprek",
      own: "Uw gegevens",
      check: "Controleren en versturen",
    },
    done: "in orde",
    mistakes: (facts: { count: number }) =>
      facts.count === 1 ? "hier mist nog iets" : `hier missen nog ${facts.count} dingen`,
  },
  en: {
    title: "Four steps",
    steps: {
      happened: "What happened?",
      talk: "A conversation",
      own: "Your details",
      check: "Check and send",
    },
    done: "all right",
    mistakes: (facts) =>
      facts.count === 1 ? "something is missing here" : `${facts.count} things are missing here`,
  },
}) satisfies Record<"nl" | "en", { steps: Record<FormStep, string> }>;
