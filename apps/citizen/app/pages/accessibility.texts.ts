import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Toegankelijkheid",
    lead: "Iedereen moet een klacht kunnen doorgeven. Daarom is deze website gemaakt volgens de regels voor toegankelijkheid: EN 301 549 en WCAG 2.2, niveau A en AA.",
    sections: {
      works: {
        title: "Wat werkt",
        text: [
          "Alles werkt met alleen het toetsenbord, met een schermlezer en met sterk vergrote tekst.",
          "Alles werkt zonder JavaScript, ook op een oude telefoon en met een langzame verbinding.",
          "Kleuren hebben genoeg contrast en betekenen nooit iets zonder woorden erbij.",
          "De teksten zijn geschreven in eenvoudig Nederlands (B1). Alles staat er ook in het Engels.",
        ],
      },
      tested: {
        title: "Hoe wij dit controleren",
        text: [
          "Elke pagina wordt bij elke wijziging automatisch getest, op een telefoon en op een groot scherm, in beide talen. Onderzoek door mensen komt daarbij.",
        ],
      },
      letters: {
        title: "Brieven en bestanden",
        text: [
          "Onze brieven zijn toegankelijke pdf-bestanden. Dezelfde tekst staat ook als gewone webpagina bij uw klacht. Bestanden die anderen ons sturen, kunnen minder toegankelijk zijn. Vraag ons dan om hulp.",
        ],
      },
      problem: {
        title: "Werkt er iets niet?",
        text: [
          "Laat het ons weten. Wij lossen het op of helpen u op een andere manier. U krijgt binnen twee weken antwoord. Niet tevreden over ons antwoord? Dan kunt u daarover een klacht doorgeven of naar de ombudsman gaan.",
        ],
      },
    },
    ask: (facts: { email: string; phone: string }) => `Mail naar ${facts.email} of bel ${facts.phone}.`,
  },
  en: {
    title: "Accessibility",
    lead: "Everybody must be able to make a complaint. That is why this website follows the rules for accessibility: EN 301 549 and WCAG 2.2, levels A and AA.",
    sections: {
      works: {
        title: "What works",
        text: [
          "Everything works with only the keyboard, with a screen reader and with text made much larger.",
          "Everything works without JavaScript, also on an old telephone and over a slow connection.",
          "Colours have enough contrast and never mean anything without words.",
          "The texts are written in plain language. Everything is available in Dutch and English.",
        ],
      },
      tested: {
        title: "How we check this",
        text: [
          "With every change each page is tested automatically, on a telephone and on a large screen, in both languages. Checks by people come on top of that.",
        ],
      },
      letters: {
        title: "Letters and files",
        text: [
          "Our letters are accessible PDF files. The same text is also an ordinary web page with your complaint. Files that others send us may be less accessible. Ask us for help in that case.",
        ],
      },
      problem: {
        title: "Does something not work?",
        text: [
          "Let us know. We solve it or help you in another way. You get an answer within two weeks. Not happy with our answer? Then you can complain about it or go to the ombudsman.",
        ],
      },
    },
    ask: (facts) => `E-mail ${facts.email} or call ${facts.phone}.`,
  },
});
