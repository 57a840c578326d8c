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
          "Wat u over uw klacht schrijft en de berichten tussen u en ons.",
          "Wanneer onze brieven weggingen, en wanneer u ze op deze site voor het eerst opende. Dat moeten wij kunnen bewijzen. U vindt het zelf bij uw klacht.",
          "Schrijf uw burgerservicenummer niet op. Dat is niet nodig. Schrijf over uw gezondheid alleen wat nodig is om uw klacht te begrijpen.",
        ],
      },
      basis: {
        title: "Waarom mogen wij dat?",
        text: [
          "De wet zegt dat de gemeente klachten behandelt: hoofdstuk 9 van de Algemene wet bestuursrecht. Daarvoor mogen wij uw gegevens gebruiken (artikel 6, eerste lid, onder c en e, van de AVG). Wij gebruiken ze voor niets anders. Geen computer beslist over uw klacht: dat doen mensen.",
        ],
      },
      who: {
        title: "Wie ziet uw gegevens?",
        text: [
          "De medewerkers die uw klacht opschrijven, beoordelen, behandelen en ondertekenen. Elke keer dat een medewerker uw klacht opent, leggen wij vast.",
          "De medewerker of bestuurder over wie u klaagt, krijgt een kopie van uw klacht. Dat moet van de wet. Uw adres, e-mailadres en telefoonnummer staan daar niet op. Wie betrokken was, behandelt uw klacht niet. Bij een klacht over het bestuur zelf maakt de wet daarop een uitzondering.",
          "Hoort uw klacht bij een andere organisatie of een andere procedure? Dan sturen wij uw klacht daarnaartoe en krijgt u daarover bericht.",
          "De ombudsman krijgt het dossier als u het deelt, of als de ombudsman het voor een onderzoek opvraagt. Dan moeten wij het geven.",
          "Wie onze brieven en e-mails bezorgt, ziet uw naam en adres of uw e-mailadres.",
        ],
      },
      respondent: {
        title: "Gaat een klacht over u?",
        text: [
          "Dan bewaren wij uw naam, uw functie, wat de indiener over u schreef, wat u daarover vertelt en de uitkomst. Die gegevens komen van de indiener, van uzelf en van de gemeente. U ziet de kopie van de klacht, het verslag van uw gesprek en de uitkomst.",
        ],
      },
      long: {
        title: "Hoe lang bewaren wij het?",
        text: [
          "Dat staat in een landelijke lijst voor alle gemeenten, de selectielijst. Een klacht met een antwoord of een oplossing: vijf jaar. Een klacht die wij niet behandelen, die u intrekt of die wij doorsturen: een jaar, en in elk geval zolang u nog naar de ombudsman kunt. Een klacht waarbij u een vergoeding krijgt: zeven jaar. Een klacht die bij de ombudsman is geweest: tien jaar.",
          "Daarna vernietigen wij uw gegevens. Alleen een klacht die van belang is voor iets wat altijd bewaard moet blijven, gaat naar het archief.",
          "Wat een medewerker over uw klacht schrijft maar nog niet verstuurt, ziet alleen die medewerker. Dat verdwijnt als het verstuurd is, als wij de zaak archiveren of vernietigen, en anders na 90 dagen.",
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
          "De gemeente heeft een functionaris voor gegevensbescherming (FG), die toeziet op de privacy. U bereikt die via het adres of het telefoonnummer onder aan deze pagina.",
          "U mag uw gegevens inzien en laten verbeteren. U mag ook vragen om ze te verwijderen of minder te gebruiken, of er bezwaar tegen maken dat wij ze gebruiken. Of dat kan, hangt af van de wet. U krijgt binnen een maand antwoord.",
          "Bent u het niet eens met ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ],
      },
    },
    authority: {
      address: "https://autoriteitpersoonsgegevens.nl",
      text: "Naar de Autoriteit Persoonsgegevens",
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
          "What you write about your complaint and the messages between you and us.",
          "When our letters left, and when you first opened them on this site. We must be able to prove that. You find it with your complaint.",
          "Do not write down your citizen service number (BSN). We do not need it. Write about your health only what is needed to understand your complaint.",
        ],
      },
      basis: {
        title: "Why may we do this?",
        text: [
          "The law says that the municipality handles complaints: chapter 9 of the General Administrative Law Act (Awb). For that we may use your information (GDPR, article 6(1)(c) and (e)). We use it for nothing else. No computer decides about your complaint: people do.",
        ],
      },
      who: {
        title: "Who sees your information?",
        text: [
          "The employees who write down, assess, handle and sign. Each time an employee opens your complaint, that is recorded.",
          "The employee or administrator you complain about gets a copy of your complaint. The law requires this. Your address, e-mail address and telephone number are not on it. Whoever was involved does not handle your complaint. For a complaint about the executive itself the law makes an exception.",
          "Does your complaint belong to another organisation or another procedure? Then we send it there and you are told.",
          "The ombudsman gets the file if you share it, or if the ombudsman asks for it in an investigation. Then we must give it.",
          "Whoever delivers our letters and e-mails sees your name and address or your e-mail address.",
        ],
      },
      respondent: {
        title: "Is a complaint about you?",
        text: [
          "Then we keep your name, your function, what the complainant wrote about you, what you say about it and the outcome. It comes from the complainant, from you and from the municipality. You see the copy of the complaint, the report of your conversation and the outcome.",
        ],
      },
      long: {
        title: "How long do we keep it?",
        text: [
          "A national list for all municipalities (selectielijst) says so. A complaint that was answered or solved: five years. One that we do not handle, that you withdraw or that we send on: one year, and in any case as long as you can go to the ombudsman. One for which you are compensated: seven years. One that the ombudsman has had: ten years.",
          "After that we destroy your information. Only a complaint that matters for something to be kept for ever goes to the archive.",
          "What a member of staff writes about your complaint but has not sent yet is seen by that person alone. It goes once it is sent, when we archive or destroy the case, and otherwise after 90 days.",
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
          "The municipality has a data protection officer, who watches over privacy. You reach the officer at the address or telephone number at the bottom of this page.",
          "You may see your information and have it corrected. You may also ask us to erase it or use it less, or object to our using it. Whether that is possible depends on the law. You get an answer within a month.",
          "Do you disagree with our answer? Then you can complain to the Dutch Data Protection Authority.",
        ],
      },
    },
    authority: {
      address: "https://autoriteitpersoonsgegevens.nl/en",
      text: "To the Dutch Data Protection Authority",
    },
    ask: (facts) =>
      `${facts.name} is responsible for your information. Questions? E-mail ${facts.email} or call ${facts.phone}.`,
  },
});
