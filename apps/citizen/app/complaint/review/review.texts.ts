import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    step: "Stap 4 van 4",
    title: "Controleer en verstuur uw klacht",
    intro: "Klopt alles? Onderteken dan onderaan en verstuur uw klacht.",
    change: "Wijzig",
    // Begins with the word that is seen, so that who speaks to a computer may say it (WCAG 2.5.3).
    changeWhat: (facts: { section: string }) => `Wijzig: ${facts.section}`,
    numberTitle: "Staat er een burgerservicenummer in?",
    numberText:
      "In uw tekst staat een getal dat op een burgerservicenummer (BSN) lijkt. Dat is niet nodig. Haal het liever weg. Is het iets anders? Dan kunt u gewoon verdergaan.",
    dayTitle: "Wanneer gebeurde het?",
    dayText: (facts: { day: string }) =>
      `U vulde geen hele datum in. Daarom kozen wij de laatste dag die kan: ${facts.day}. Weet u een dag die beter past? Wijzig die dan hieronder.`,
    sign: "Ondertekenen",
    statement: (facts: { name: string }) =>
      `Alles wat ik schreef, klopt. Met dit vinkje zet ik, ${facts.name}, mijn handtekening.`,
    unsigned: "Zet een vinkje om uw klacht te ondertekenen.",
    send: "Verstuur uw klacht",
    once: "Klikt u twee keer of lukt het niet meteen? Dan komt uw klacht toch maar één keer bij ons binnen.",
  },
  en: {
    step: "Step 4 of 4",
    title: "Check and send your complaint",
    intro: "Is everything right? Then sign below and send your complaint.",
    change: "Change",
    changeWhat: (facts) => `Change: ${facts.section}`,
    numberTitle: "Is there a citizen service number in it?",
    numberText:
      "Your text holds a number that looks like a citizen service number (BSN). We do not need it. Please take it out. Is it something else? Then simply go on.",
    dayTitle: "When did it happen?",
    dayText: (facts) =>
      `You did not enter a whole date. So we chose the last day that it can be: ${facts.day}. Do you know a day that fits better? Then change it below.`,
    sign: "Sign",
    statement: (facts) =>
      `All that I wrote is true. By ticking this box I, ${facts.name}, sign the complaint.`,
    unsigned: "Tick the box to sign your complaint.",
    send: "Send your complaint",
    once: "Clicking twice, or trying again when it does not work at once: your complaint still reaches us only once.",
  },
});
