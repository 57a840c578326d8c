import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** The labels of a person's fields, under the fields' own names. */
export const personTexts = defineTexts({
  nl: {
    name: "Naam",
    street: "Straat en huisnummer",
    postcode: "Postcode",
    city: "Plaats",
    country: "Land",
    phone: "Telefoon",
    email: "E-mailadres",
    consent: "Mag de gemeente per e-mail schrijven?",
    consentHint: "Alleen als de klager dit uitdrukkelijk zegt (Awb 2:8). Anders gaan brieven per post.",
    consentGiven: "Ja, brieven mogen naar dit e-mailadres",
    portal: "Leest de klager de brieven op de site?",
    portalHint: "Alleen als de klager dit zelf kiest. Het geldt vanaf de eerste keer inloggen.",
    portalAnnounced: "Ja, met een bericht per e-mail als er een brief is",
    portalSilent: "Ja, en zonder bericht",
  },
  en: {
    name: "Name",
    street: "Street and number",
    postcode: "Postcode",
    city: "Town",
    country: "Country",
    phone: "Phone",
    email: "E-mail address",
    consent: "May the municipality write by e-mail?",
    consentHint: "Only if the complainant says so explicitly (Awb 2:8). Else letters go by post.",
    consentGiven: "Yes, letters may go to this e-mail address",
    portal: "Does the complainant read the letters on the site?",
    portalHint: "Only if the complainant chooses so. It counts from the first sign-in.",
    portalAnnounced: "Yes, with a message by e-mail when there is a letter",
    portalSilent: "Yes, and without a message",
  },
});
