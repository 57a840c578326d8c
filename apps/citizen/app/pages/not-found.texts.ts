import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    follow: "Volg uw klacht",
    submit: "Dien een klacht in",
    call: "U kunt ons ook bellen:",
  },
  en: {
    follow: "Follow your complaint",
    submit: "Make a complaint",
    call: "You can also call us:",
  },
});
