import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    impossible: "Dit kan nu niet",
    back: "Terug naar de zaak",
    conflict: "De zaak is intussen gewijzigd",
    conflictLead: "Er is nog niets gebeurd. Wat u typte staat hieronder.",
    conflictChanges: "Dit deed een ander terwijl u bezig was:",
    conflictChoice:
      "Past het nog? Verstuur het formulier opnieuw. Past het niet meer? Ga dan terug naar de zaak.",
    anyway: "Toch doen",
  },
  en: {
    impossible: "Not possible now",
    back: "Back to the case",
    conflict: "The case was changed meanwhile",
    conflictLead: "Nothing has been done yet. What you typed is below.",
    conflictChanges: "This is what somebody else did meanwhile:",
    conflictChoice: "Does it still fit? Send the form again. If not, go back to the case.",
    anyway: "Do it anyway",
  },
});
