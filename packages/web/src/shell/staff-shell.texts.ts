import { defineTexts } from "../i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    skip: "Direct naar de inhoud",
    menu: "Menu",
    navigation: "Hoofdmenu",
    signOut: "Uitloggen",
    language: "Taal",
    count: (facts: { count: number }) => `${facts.count} in totaal`,
  },
  en: {
    skip: "Skip to the content",
    menu: "Menu",
    navigation: "Main menu",
    signOut: "Sign out",
    language: "Language",
    count: (facts) => `${facts.count} in total`,
  },
});
