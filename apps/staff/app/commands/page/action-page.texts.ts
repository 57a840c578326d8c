import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

export const texts = wordTexts({
  impossible: { nl: "Dit kan nu niet", en: "Not possible now" },
  back: { nl: "Terug naar de zaak", en: "Back to the case" },
  conflict: { nl: "De zaak is intussen gewijzigd", en: "The case was changed meanwhile" },
  conflictLead: {
    nl: "Er is nog niets gebeurd. Wat u typte staat hieronder.",
    en: "Nothing has been done yet. What you typed is below.",
  },
  conflictChanges: {
    nl: "Dit deed een ander terwijl u bezig was:",
    en: "This is what somebody else did meanwhile:",
  },
  conflictChoice: {
    nl: "Past het nog? Verstuur het formulier opnieuw. Past het niet meer? Ga dan terug naar de zaak.",
    en: "Does it still fit? Send the form again. If not, go back to the case.",
  },
  readLetter: { nl: "Bekijk de brief", en: "Read the letter" },
  toLetter: { nl: "De brief staat onder het formulier", en: "The letter stands below the form" },
  anyway: { nl: "Toch doen", en: "Do it anyway" },
});
