import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

type Named = { readonly name: string };

/** What the card says with which a new complaint is taken in. */
export const texts = defineTexts({
  nl: {
    title: "Beoordelen en toewijzen",
    done: "gedaan",
    confirmed: "De ontvangst is bevestigd",
    speak: "De klager spreken",
    spoken: "Gesproken op",
    said: "Wat is besproken? (niet verplicht)",
    called: "Vandaag gebeld",
    otherwise: "Op een andere dag of manier",
    assign: "Vragen wie behandelt",
    asked: (facts: Named) => `Gevraagd: ${facts.name}`,
    ask: (facts: Named) => `Vraag ${facts.name}`,
    somebodyElse: "Vraag iemand anders",
    signs: "Tekent",
    or: "Of iets anders",
  },
  en: {
    title: "Assess and assign",
    done: "done",
    confirmed: "Receipt is confirmed",
    speak: "Speak to the complainant",
    spoken: "Spoken to on",
    said: "What was said? (not required)",
    called: "Called today",
    otherwise: "On another day or in another way",
    assign: "Ask who handles it",
    asked: (facts) => `Asked: ${facts.name}`,
    ask: (facts) => `Ask ${facts.name}`,
    somebodyElse: "Ask somebody else",
    signs: "Signs",
    or: "Or something else",
  },
});
