import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** What is said of a person's data besides the questions. */
export const contactTexts = defineTexts({
  nl: {
    address: "Adres",
    mistakes: {
      name: "Vul een voornaam en achternaam in.",
      street: "Vul een straat en huisnummer in.",
      postcode: "Vul een postcode in.",
      postcodeForm:
        "Vul een postcode in zoals 3761 AB. Een adres in het buitenland? Vul dan ook het land in.",
      city: "Vul een plaats in.",
      letters: "Kies of u onze brieven per e-mail, per post of op deze site wilt krijgen.",
      email: "Vul een e-mailadres in zoals naam@voorbeeld.nl, of kies voor brieven per post.",
      emailForPage: "Vul een e-mailadres in zoals naam@voorbeeld.nl, of kies voor deze site zonder bericht.",
      emailForm: "Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat dit leeg.",
    },
  },
  en: {
    address: "Address",
    mistakes: {
      name: "Enter a first name and last name.",
      street: "Enter a street and house number.",
      postcode: "Enter a postcode.",
      postcodeForm: "Enter a postcode like 3761 AB. An address abroad? Then enter the country as well.",
      city: "Enter a town.",
      letters: "Choose whether you want our letters by e-mail, by post or on this site.",
      email: "Enter an e-mail address like name@example.com, or choose letters by post.",
      emailForPage: "Enter an e-mail address like name@example.com, or choose this site without a message.",
      emailForm: "Enter an e-mail address like name@example.com, or leave this empty.",
    },
  },
});
