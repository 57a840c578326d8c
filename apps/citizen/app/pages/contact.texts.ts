import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Contact",
    lead: "Hebt u al een klacht lopen? Houd uw kenmerk bij de hand. Dan helpen wij u sneller.",
    phone: "Bellen",
    email: "Mailen",
    emailText:
      "Mail geen gevoelige gegevens. Een bericht over uw klacht kunt u beter sturen via Volg uw klacht.",
    post: "Schrijven",
    desk: "Langskomen",
    unknown: "Wij kunnen de adressen nu niet ophalen. Probeer het over een paar minuten opnieuw.",
  },
  en: {
    title: "Contact",
    lead: "Do you already have a complaint with us? Keep your reference at hand, so that we can help you faster.",
    phone: "By telephone",
    email: "By e-mail",
    emailText:
      "Do not e-mail sensitive information. A message about your complaint is safer through Follow your complaint.",
    post: "By post",
    desk: "In person",
    unknown: "We cannot get the addresses right now. Please try again in a few minutes.",
  },
});
