import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Klacht over de gemeente doorgeven",
    lead: "Vindt u dat een medewerker of bestuurder van de gemeente u niet netjes heeft behandeld? Dan kunt u online een klacht doorgeven.",
    submit: "Dien een klacht in",
    noAccount: "U heeft geen account nodig.",
    follow: {
      title: "Volg uw klacht",
      label: "Uw kenmerk",
      hint: "Staat op uw ontvangstbevestiging, bijvoorbeeld K-2026-0412-7",
      go: "Verder",
    },
    can: {
      title: "Waarover kunt u een klacht doorgeven?",
      items: [
        "de persoonlijke behandeling door medewerkers of bestuurders",
        "het krijgen van te weinig, onjuiste of misleidende informatie",
        "het niet reageren op vragen",
        "het schenden van uw privacy, bijvoorbeeld het zonder uw toestemming doorgeven van uw medische gegevens",
      ],
    },
    cannot: {
      title: "Waarover kunt u geen klacht doorgeven?",
      items: [
        "iets wat meer dan 1 jaar geleden is gebeurd",
        "regels van de gemeente",
        "iets waarover u al eerder een klacht hebt doorgegeven",
        "gedrag of een actie waartegen u bezwaar had kunnen maken of beroep had kunnen instellen",
        "gedrag dat al onderzocht wordt door Justitie",
      ],
      doubt:
        "Wij hoeven zo'n klacht meestal niet te behandelen, maar het mag wel. Twijfelt u? Geef uw klacht dan gewoon door. De klachtencoördinator kijkt ernaar en u hoort altijd waarom.",
    },
    objection: {
      title: "Geen klacht maar wel bezwaar maken?",
      text: "Bent u het niet eens met een beslissing van de gemeente? Maak dan bezwaar. Dat kan meestal tot zes weken na de datum op de brief met de beslissing. In die brief staat hoe.",
      late: "Wacht u te lang op een beslissing? Daarover kunt u wel een klacht doorgeven.",
    },
    bbs: {
      title: "Een klacht over Uitvoeringsorganisatie BBS",
      text: "Bent u niet tevreden over uw contact met de uitvoeringsorganisatie BBS? Voelt u zich niet goed geholpen? Dan kunt u een klacht indienen bij de Uitvoeringsorganisatie BBS.",
      forwarded:
        "Geeft u uw klacht toch aan ons door? Dan sturen wij die meteen naar BBS en laten wij u dat weten. U hoeft niets twee keer te doen.",
      handledHere:
        "U kunt uw klacht ook hier doorgeven. Wij zorgen dat die bij de juiste persoon van BBS komt.",
    },
    what: {
      title: "Wat gebeurt er met uw klacht?",
      intro:
        "Onze klachtencoördinator beoordeelt uw klacht. Hij zorgt ervoor dat de juiste persoon of afdeling uw klacht zo snel mogelijk in behandeling neemt.",
      received: "U krijgt een bevestiging",
      receivedText: (facts: { days: number }) =>
        `Geeft u uw klacht online door? Dan ziet u meteen een bevestiging met alles wat u invulde. Binnen ${facts.days} kalenderdagen krijgt u een ontvangstbevestiging van de klachtencoördinator.`,
      handled: "De juiste persoon behandelt uw klacht",
      handledText: [
        "Bij een klacht over een ambtenaar: het verantwoordelijke afdelingshoofd of een directielid behandelt uw klacht.",
        "Bij een klacht over een bestuurder: het bestuur behandelt uw klacht.",
        "Wie er zelf bij betrokken was, behandelt uw klacht niet. Alleen bij een klacht over het bestuur zelf is dat soms anders.",
      ],
      heard: "U kunt uw klacht toelichten",
      heardText:
        "U krijgt de gelegenheid om uw klacht mondeling toe te lichten. Dat kan ook telefonisch. De medewerker over wie uw klacht gaat, krijgt een kopie van uw klacht en mag ook zijn verhaal doen.",
      answered: "U krijgt ons antwoord",
      answeredText: (facts: { weeks: string }) =>
        `Binnen ${facts.weeks} weken krijgt u onze schriftelijke reactie. Wij mogen dit één keer met hoogstens vier weken verlengen. Dan krijgt u daarover bericht.`,
      weeks: { six: "zes", ten: "tien" },
      terms: "Reken uit wanneer u antwoord krijgt",
    },
    ombudsman: {
      title: "Niet eens met de uitspraak?",
      text: (facts: { name: string }) =>
        `Bent u ontevreden over onze reactie op uw klacht? Dan kunt u contact opnemen met ${facts.name}. Meestal wil hij dat u eerst onze klachtenprocedure doorloopt. Dat hoeft niet als dat niet van u gevraagd kan worden, of als u klaagt over de manier waarop wij met uw klacht omgaan. Dat beslist hij zelf.`,
      year: "Doe dit binnen een jaar na ons antwoord. In ons antwoord staat tot en met welke dag het kan. Kreeg u niet op tijd antwoord? Dan kunt u ook naar de ombudsman. Bent u later? Dan mag hij uw verzoek nog onderzoeken, maar hij hoeft het niet.",
      ways: "Dit kan op drie manieren:",
      form: {
        title: "1. Met het klachtenformulier",
        text: "Dit zit in de folder ‘Heeft u een klacht?’. Deze vindt u in de centrale hal van ons gemeentehuis. Het formulier levert u in bij de receptie.",
      },
      letter: {
        title: "2. Met een brief",
        text: "Schrijf aan de gemeentelijke ombudsman:",
        stamp: "Een postzegel is niet nodig.",
      },
      email: { title: "3. Met een e-mail", text: "Mail naar" },
    },
    other: {
      title: "Op een andere manier een klacht doorgeven",
      letter: "Met een brief",
      letterText:
        "Schrijf op wat er is gebeurd en wanneer, en over wie het gaat. Zet uw naam, uw adres, de datum en uw handtekening erbij. Zet ‘klacht’ bij het onderwerp. Stuur de brief naar:",
      letterStamp: "Op een brief naar een antwoordnummer hoeft geen postzegel.",
      desk: "Aan de balie",
      deskText: "Een medewerker schrijft uw klacht met u op. U vindt ons op dit adres:",
      phone: "Per telefoon",
      phoneText: "Wij schrijven uw klacht op en lezen die aan u voor. Bel de klachtencoördinator:",
      unknown: "Wij kunnen de adressen nu niet ophalen. Probeer het over een paar minuten opnieuw.",
    },
  },
  en: {
    title: "Make a complaint about the municipality",
    lead: "Do you feel that an employee or administrator of the municipality did not treat you properly? Then you can make a complaint online.",
    submit: "Make a complaint",
    noAccount: "You do not need an account.",
    follow: {
      title: "Follow your complaint",
      label: "Your reference",
      hint: "On your confirmation of receipt, for example K-2026-0412-7",
      go: "Continue",
    },
    can: {
      title: "What can you complain about?",
      items: [
        "how employees or administrators treated you in person",
        "being given too little, incorrect or misleading information",
        "not getting an answer to your questions",
        "a breach of your privacy, for example passing on your medical information without your consent",
      ],
    },
    cannot: {
      title: "What can you not complain about?",
      items: [
        "something that happened more than 1 year ago",
        "rules of the municipality",
        "something you have complained about before",
        "conduct or an action against which you could have lodged an objection or an appeal",
        "conduct that the public prosecutor is already investigating",
      ],
      doubt:
        "We usually do not have to handle such a complaint, but we may. Not sure? Then simply make your complaint. The complaints coordinator looks at it and you will always hear why.",
    },
    objection: {
      title: "Not a complaint but an objection?",
      text: "Do you disagree with a decision of the municipality? Then lodge an objection. You can usually do so until six weeks after the date on the letter with the decision. That letter says how.",
      late: "Have you been waiting too long for a decision? You can make a complaint about that.",
    },
    bbs: {
      title: "A complaint about BBS (Uitvoeringsorganisatie BBS)",
      text: "Are you unhappy about your contact with BBS, which carries out social services? Do you feel that you were not helped well? Then you can make a complaint to BBS.",
      forwarded:
        "Did you send your complaint to us? Then we pass it on to BBS at once and tell you so. You never have to do anything twice.",
      handledHere: "You can also make your complaint here. We make sure it reaches the right person at BBS.",
    },
    what: {
      title: "What happens with your complaint?",
      intro:
        "Our complaints coordinator assesses your complaint and makes sure that the right person or department deals with it as soon as possible.",
      received: "You get a confirmation",
      receivedText: (facts) =>
        `If you make your complaint online, you see a confirmation at once with everything you filled in. Within ${facts.days} calendar days you get a confirmation of receipt from the complaints coordinator.`,
      handled: "The right person handles your complaint",
      handledText: [
        "A complaint about an employee: the head of the department responsible or a member of the management handles it.",
        "A complaint about an administrator: the municipal executive handles it.",
        "Nobody who was involved handles your complaint. Only for a complaint about the executive itself this is sometimes different.",
      ],
      heard: "You can explain your complaint",
      heardText:
        "You get the opportunity to explain your complaint in person or by telephone. The employee your complaint is about gets a copy of it and may also tell their side.",
      answered: "You get our answer",
      answeredText: (facts) =>
        `Within ${facts.weeks} weeks you get our answer in writing. We may extend this once by four weeks at most. We will tell you if we do.`,
      weeks: { six: "six", ten: "ten" },
      terms: "Work out when you will get an answer",
    },
    ombudsman: {
      title: "Do you disagree with our answer?",
      text: (facts) =>
        `Are you unhappy with our answer to your complaint? Then you can contact the ombudsman (${facts.name}), who usually wants you to go through our complaints procedure first. You need not if that cannot be asked of you, or if your complaint is about the way we deal with your complaint. The ombudsman decides that himself.`,
      year: "Do so within one year of our answer. Our answer says until which day you can. Did you not get an answer in time? Then you can also go to the ombudsman. Are you later? Then he may still look into it, but he does not have to.",
      ways: "There are three ways:",
      form: {
        title: "1. With the complaint form",
        text: "It is in the leaflet ‘Heeft u een klacht?’, which you find in the central hall of our town hall. Hand the form in at reception.",
      },
      letter: {
        title: "2. By letter",
        text: "Write to the municipal ombudsman:",
        stamp: "You do not need a stamp.",
      },
      email: { title: "3. By e-mail", text: "E-mail" },
    },
    other: {
      title: "Other ways to make a complaint",
      letter: "By letter",
      letterText:
        "Write down what happened and when, and whom it is about. Add your name, your address, the date and your signature. Write ‘klacht’ (complaint) as the subject. Send the letter to:",
      letterStamp: "A letter to an Antwoordnummer needs no stamp.",
      desk: "At the desk",
      deskText: "An employee writes down your complaint with you. You find us at this address:",
      phone: "By telephone",
      phoneText: "We write down your complaint and read it back to you. Call the complaints coordinator:",
      unknown: "We cannot get the addresses right now. Please try again in a few minutes.",
    },
  },
});
