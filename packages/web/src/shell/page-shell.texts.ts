import { defineTexts } from "../i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    skip: "Direct naar de inhoud",
    home: (facts: { site: string }) => `${facts.site}, naar de beginpagina`,
    about: "Over deze website",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
    terms: "Alle termijnen",
    contact: "Contact",
  },
  en: {
    skip: "Skip to the content",
    home: (facts) => `${facts.site}, to the home page`,
    about: "About this website",
    privacy: "Privacy",
    accessibility: "Accessibility",
    terms: "All time limits",
    contact: "Contact",
  },
});
