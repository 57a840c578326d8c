import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    missing: "Schrijf eerst uw tekst.",
    number:
      "In uw tekst staat een getal dat op een burgerservicenummer (BSN) lijkt. Haal het liever weg. Is het iets anders? Verstuur de tekst dan nog een keer.",
    care: "Schrijf geen medische gegevens en geen burgerservicenummer (BSN) op als dat niet nodig is.",
  },
  en: {
    missing: "Write your text first.",
    number:
      "Your text holds a number that looks like a citizen service number (BSN). Please take it out. Is it something else? Then send the text once more.",
    care: "Do not write down medical details or a citizen service number (BSN) when that is not needed.",
  },
});
