import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Toegankelijkheid",
    lead: "Iedereen moet een klacht kunnen doorgeven, ook met een beperking. Hier leest u wat wij daarvoor doen en wat u kunt doen als er iets niet werkt.",
    scope: {
      title: "Over welke website gaat dit?",
      text: (facts: { site: string; name: string }) =>
        `${facts.name} wil dat iedereen ${facts.site} kan gebruiken. Dat moet ook van de wet: het Besluit digitale toegankelijkheid overheid.`,
      unknown: "De gemeente",
    },
    declared: {
      title: "Voldoet deze website aan de regels?",
      text: [
        "Dat staat in onze toegankelijkheidsverklaring: hoever wij zijn, wat er is onderzocht, wat er nog niet goed is, en wie daarvoor tekende.",
      ],
    },
    undeclared: {
      title: "Voldoet deze website aan de regels?",
      text: [
        "De regels staan in de norm EN 301 549, met daarin de eisen van WCAG op niveau A en AA. De website is daarvoor gemaakt en wordt daarop getest. De gemeente heeft voor deze website nog geen officiële toegankelijkheidsverklaring, met een onderzoek door mensen. Zolang die er niet is, kunnen wij niet zeggen dat de website aan alle eisen voldoet.",
      ],
    },
    register: {
      address: "https://www.digitoegankelijk.nl",
      own: "Lees de toegankelijkheidsverklaring",
      all: "Lees meer over verklaringen van de overheid (digitoegankelijk.nl)",
    },
    sections: {
      works: {
        title: "Wat kunt u verwachten?",
        text: [
          "U kunt alles doen met alleen het toetsenbord. De tekst kan twee keer zo groot.",
          "Een klacht indienen en volgen kan zonder JavaScript, ook op een oude telefoon en met een langzame verbinding.",
          "Kleuren hebben genoeg contrast en betekenen nooit iets zonder woorden erbij.",
          "Wij schrijven eenvoudig Nederlands. Alle pagina's zijn er ook in het Engels.",
        ],
      },
      tested: {
        title: "Hoe is dit onderzocht?",
        text: [
          "De makers testen bij elke wijziging de pagina's automatisch, op een telefoon en op een groot scherm, in beide talen. Zo'n test vindt niet alles. Daarom horen wij graag wat u tegenkomt.",
        ],
      },
      letters: {
        title: "Onze brieven",
        text: [
          "U leest onze brieven als gewone webpagina bij uw klacht. Daar kunt u ze groter maken of laten voorlezen. Krijgt u brieven op papier en kunt u die niet goed lezen? Vraag ons dan om hulp.",
        ],
      },
      problem: {
        title: "Werkt er iets niet?",
        text: [
          "Laat het ons weten. Wij lossen het op of helpen u op een andere manier. U krijgt binnen twee weken een reactie.",
          "Niet tevreden over onze reactie? Dan kunt u daarover een klacht doorgeven. Daarna kunt u naar de ombudsman.",
        ],
      },
    },
    ask: (facts: { email: string; phone: string }) => `Mail naar ${facts.email} of bel ${facts.phone}.`,
  },
  en: {
    title: "Accessibility",
    lead: "Everybody must be able to make a complaint, also with a disability. Here you can read what we do for that, and what you can do when something does not work.",
    scope: {
      title: "Which website is this about?",
      text: (facts) =>
        `${facts.name} wants everybody to be able to use ${facts.site}. The law requires it too: the Dutch decree on digital accessibility (Besluit digitale toegankelijkheid overheid).`,
      unknown: "The municipality",
    },
    declared: {
      title: "Does this website meet the rules?",
      text: [
        "Our accessibility statement says so: how far we are, what was examined, what is not right yet, and who signed for it.",
      ],
    },
    undeclared: {
      title: "Does this website meet the rules?",
      text: [
        "The rules are in the standard EN 301 549, with the requirements of WCAG at levels A and AA. The website is made for them and tested against them. The municipality has no official accessibility statement for this website yet, with an examination by people. Until there is one, we cannot say that the website meets all the requirements.",
      ],
    },
    register: {
      address: "https://www.digitoegankelijk.nl",
      own: "Read the accessibility statement (in Dutch)",
      all: "Read more about statements of Dutch public bodies (digitoegankelijk.nl)",
    },
    sections: {
      works: {
        title: "What can you expect?",
        text: [
          "You can do everything with only the keyboard. The text can be made twice as large.",
          "You can make and follow a complaint without JavaScript, also on an old telephone and over a slow connection.",
          "Colours have enough contrast and never mean anything without words.",
          "We write plain Dutch. All pages are there in English too.",
        ],
      },
      tested: {
        title: "How was this examined?",
        text: [
          "With every change the makers test the pages automatically, on a telephone and on a large screen, in both languages. Such a test does not find everything. That is why we like to hear what you come across.",
        ],
      },
      letters: {
        title: "Our letters",
        text: [
          "You read our letters as ordinary web pages with your complaint. There you can make them larger or have them read aloud. Do you get letters on paper that you cannot read well? Then ask us for help.",
        ],
      },
      problem: {
        title: "Does something not work?",
        text: [
          "Let us know. We solve it or help you in another way. You get a reply within two weeks.",
          "Not satisfied with our reply? Then you can make a complaint about it. After that you can go to the ombudsman.",
        ],
      },
    },
    ask: (facts) => `E-mail ${facts.email} or call ${facts.phone}.`,
  },
});
