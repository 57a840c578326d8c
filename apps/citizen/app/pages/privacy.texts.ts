import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Privacy",
    lead: "Wij vragen alleen wat nodig is om uw klacht te behandelen. Hier leest u wat wij bewaren, waarom en hoe lang.",
    sections: {
      what: {
        title: "Welke gegevens bewaren wij?",
        text: [
          "Uw naam en adres, en als u dat wilt uw e-mailadres en telefoonnummer. Zonder naam en adres kunnen wij u geen antwoord sturen.",
          "Wat u over uw klacht schrijft, de bestanden die u meestuurt en de berichten tussen u en ons.",
          "Schrijf uw burgerservicenummer niet op. Wij hebben dat niet nodig. Schrijf over uw gezondheid alleen wat nodig is om uw klacht te begrijpen.",
        ],
      },
      who: {
        title: "Wie ziet uw gegevens?",
        text: [
          "Alleen de medewerkers die uw klacht behandelen. Wie bij uw klacht betrokken is, ziet de behandeling niet.",
          "De medewerker over wie u klaagt, krijgt een kopie van uw klacht. Dat moet van de wet. Uw adres, e-mailadres en telefoonnummer staan daar niet op.",
          "De ombudsman krijgt het dossier alleen als u naar hem toe gaat.",
        ],
      },
      long: {
        title: "Hoe lang bewaren wij het?",
        text: [
          "Zo lang als de wet en de selectielijst voor gemeenten het voorschrijven. Daarna vernietigen wij uw gegevens.",
        ],
      },
      email: {
        title: "Wanneer mailen wij u?",
        text: [
          "Alleen als u daar zelf toestemming voor geeft. Anders sturen wij een brief. U kunt dit altijd veranderen.",
        ],
      },
      cookies: {
        title: "Cookies",
        text: [
          "Deze website volgt u niet. Wij gebruiken alleen cookies die nodig zijn: om u ingelogd te houden en om te onthouden wat u in een formulier invulde. Daarna verdwijnen ze.",
        ],
      },
      rights: {
        title: "Wat kunt u vragen?",
        text: [
          "U mag uw gegevens inzien en laten verbeteren. U mag ook vragen om ze te verwijderen of minder te gebruiken. Of dat kan, hangt af van de wet. U krijgt binnen een maand antwoord.",
          "Bent u het niet eens met ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).",
        ],
      },
    },
    ask: (facts: { name: string; email: string; phone: string }) =>
      `${facts.name} is verantwoordelijk voor uw gegevens. Vragen? Mail naar ${facts.email} of bel ${facts.phone}.`,
  },
  en: {
    title: "Privacy",
    lead: "We only ask for what we need to handle your complaint. Here you can read what we keep, why and for how long.",
    sections: {
      what: {
        title: "What information do we keep?",
        text: [
          "Your name and address and, if you want, your e-mail address and telephone number. Without a name and address we cannot send you an answer.",
          "What you write about your complaint, the files you send and the messages between you and us.",
          "Do not write down your citizen service number (BSN). We do not need it. Write about your health only what is needed to understand your complaint.",
        ],
      },
      who: {
        title: "Who sees your information?",
        text: [
          "Only the employees who handle your complaint. Anybody involved in your complaint does not see how it is handled.",
          "The employee you complain about gets a copy of your complaint. The law requires this. Your address, e-mail address and telephone number are not on it.",
          "The ombudsman gets the file only if you go to him.",
        ],
      },
      long: {
        title: "How long do we keep it?",
        text: [
          "As long as the law and the national retention list for municipalities prescribe. After that we destroy your information.",
        ],
      },
      email: {
        title: "When do we e-mail you?",
        text: ["Only if you agree to it yourself. Otherwise we send a letter. You can always change this."],
      },
      cookies: {
        title: "Cookies",
        text: [
          "This website does not track you. We only use cookies that are needed: to keep you signed in and to remember what you filled in. After that they disappear.",
        ],
      },
      rights: {
        title: "What can you ask?",
        text: [
          "You may see your information and have it corrected. You may also ask us to erase it or use it less. Whether that is possible depends on the law. You get an answer within a month.",
          "Do you disagree with our answer? Then you can complain to the Dutch Data Protection Authority (autoriteitpersoonsgegevens.nl).",
        ],
      },
    },
    ask: (facts) =>
      `${facts.name} is responsible for your information. Questions? E-mail ${facts.email} or call ${facts.phone}.`,
  },
});
