import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Een klacht over de gemeente doorgeven",
    description:
      "Niet goed behandeld door de gemeente? Dien hier een klacht in of volg uw klacht. Zonder account.",
    lead: "Voelt u zich niet goed behandeld door iemand van de gemeente? Vertel het ons. Wij luisteren, zoeken uit wat er gebeurde en geven u antwoord.",
    submit: "Dien een klacht in",
    noAccount: "Het kost niets en u hebt geen account nodig.",
    promises: [
      "Wij lezen elke klacht. U hoort altijd wat wij ermee doen.",
      "U mag uw verhaal ook vertellen, bij ons of aan de telefoon.",
      "U ziet hier zelf wie aan zet is en tot wanneer.",
    ],
    follow: {
      title: "Volg uw klacht",
      label: "Uw kenmerk",
      hint: "Staat op uw bewijs van ontvangst en boven onze brieven, bijvoorbeeld K\u20112026\u20110412\u20117",
      go: "Verder",
    },
    can: {
      title: "Waarover kunt u een klacht doorgeven?",
      intro: "Bijvoorbeeld hierover:",
      items: [
        "Een medewerker of bestuurder ging niet goed met u om.",
        "U kreeg te weinig informatie, of informatie die niet klopte of u op het verkeerde been zette.",
        "U kreeg geen antwoord op uw vraag.",
        "Wij gingen niet goed om met uw privacy. Uw medische gegevens kwamen bijvoorbeeld zonder uw toestemming bij anderen terecht.",
      ],
    },
    elsewhere: "Soms is een andere weg beter",
    cannot: {
      title: "Wat wij meestal niet als klacht behandelen",
      doubt:
        "De wet zegt dat de gemeente zo'n klacht niet hoeft te behandelen. Wij mogen het wel doen. Twijfelt u? Geef uw klacht dan gewoon door. De klachtencoördinator kijkt ernaar en u hoort altijd waarom.",
      items: [
        "Het gebeurde meer dan 1 jaar geleden.",
        "Het gaat over een regel van de gemeente, en niet over hoe iemand met u omging.",
        "U gaf hier al eerder een klacht over door, en die is behandeld.",
        "U kunt of kon tegen een beslissing bezwaar maken, of ermee naar de rechter gaan.",
        "De politie of Justitie onderzoekt het al.",
      ],
    },
    objection: {
      title: "Niet eens met een beslissing? Maak bezwaar",
      text: "Met een klacht verandert een beslissing niet. Met een bezwaar wel. Bezwaar maken kan meestal tot zes weken na de datum op de brief met de beslissing. In die brief staat hoe.",
      late: "Wacht u te lang op een beslissing? Daarover kunt u wel een klacht doorgeven.",
    },
    bbs: {
      title: "Een klacht over Uitvoeringsorganisatie BBS",
      text: "Voelt u zich niet goed geholpen door de Uitvoeringsorganisatie BBS? Dan kunt u uw klacht daar indienen.",
      forwarded:
        "Geeft u uw klacht aan ons door? Dan sturen wij die meteen naar BBS en laten wij u dat weten. U hoeft niets twee keer te doen.",
      handledHere:
        "U kunt uw klacht ook hier doorgeven. Wij zorgen dat die bij de juiste persoon van BBS komt.",
    },
    youth: {
      title: "Een klacht over jeugdzorg",
      text: "Klachten over jeugdzorg behandelt de Regionale Klachtencommissie Jeugd Eemland. Weet u niet waar uw klacht hoort? Geef hem dan aan ons door. Hoort hij ergens anders, dan sturen wij hem door en laten wij u dat weten.",
    },
    what: {
      title: "Wat gebeurt er met uw klacht?",
      intro:
        "De klachtencoördinator leest uw klacht en zorgt dat de juiste persoon of afdeling er zo snel mogelijk mee aan de slag gaat.",
      received: "U krijgt een bevestiging",
      receivedText: (facts: { days: number }) =>
        `Geeft u uw klacht online door? Dan ziet u meteen een bewijs van ontvangst, met alles wat u invulde. Binnen ${facts.days} kalenderdagen krijgt u een ontvangstbevestiging van de klachtencoördinator.`,
      handled: "De juiste persoon behandelt uw klacht",
      handledText: [
        "Bij een klacht over een ambtenaar: het verantwoordelijke afdelingshoofd of een directielid behandelt uw klacht.",
        "Bij een klacht over een bestuurder: het bestuur behandelt uw klacht.",
        "Wie er zelf bij betrokken was, behandelt uw klacht niet. Alleen bij een klacht over het bestuur zelf is dat soms anders.",
      ],
      heard: "U mag uw klacht ook vertellen",
      heardText:
        "U mag uw klacht uitleggen in een gesprek. Dat kan bij ons of per telefoon. De medewerker over wie uw klacht gaat, krijgt een kopie van uw klacht en mag ook vertellen wat er gebeurde.",
      answered: "U krijgt ons antwoord",
      answeredText: (facts: { weeks: string }) =>
        `Binnen ${facts.weeks} weken krijgt u een brief met ons antwoord. Wij mogen dit één keer met hoogstens vier weken verlengen. Dan krijgt u daarover bericht.`,
      weeks: { six: "zes", ten: "tien" },
      terms: "Reken uit wanneer u antwoord krijgt",
    },
    ombudsman: {
      title: "Niet tevreden over ons antwoord?",
      text: (facts: { name: string }) =>
        `Bent u ontevreden over onze reactie op uw klacht? Dan kunt u naar ${facts.name}. Die kijkt met andere ogen naar wat er gebeurde. Meestal vraagt de ombudsman u eerst ons antwoord af te wachten. Dat hoeft niet als dat niet van u gevraagd kan worden, of als u klaagt over de manier waarop wij met uw klacht omgaan. Dat beslist de ombudsman zelf.`,
      year: "Doe dit binnen een jaar na ons antwoord. In ons antwoord staat tot en met welke dag het kan. Kreeg u niet op tijd antwoord? Dan kunt u ook naar de ombudsman. Bent u later? Dan mag de ombudsman uw verzoek nog onderzoeken, maar het hoeft niet.",
      ways: "Dit kan op drie manieren",
      form: {
        title: "Met het klachtenformulier",
        text: "Dit zit in de folder ‘Heeft u een klacht?’. Deze vindt u in de centrale hal van ons gemeentehuis. Het formulier levert u in bij de receptie.",
      },
      letter: {
        title: "Met een brief",
        text: "Schrijf aan de gemeentelijke ombudsman:",
        stamp: "Een postzegel is niet nodig.",
      },
      email: { title: "Met een e-mail", text: "Mail naar" },
    },
    other: {
      title: "Liever niet online?",
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
    description:
      "Not treated well by the municipality? Make a complaint here or follow your complaint. No account needed.",
    lead: "Do you feel that somebody of the municipality did not treat you well? Tell us. We listen, find out what happened and give you an answer.",
    submit: "Make a complaint",
    noAccount: "It costs nothing and you do not need an account.",
    promises: [
      "We read every complaint. You always hear what we do with it.",
      "You may also tell your story, with us or on the telephone.",
      "Here you can see whose turn it is, and until when.",
    ],
    follow: {
      title: "Follow your complaint",
      label: "Your reference",
      hint: "On your proof of receipt and above our letters, for example K\u20112026\u20110412\u20117",
      go: "Continue",
    },
    can: {
      title: "What can you complain about?",
      intro: "For example about this:",
      items: [
        "An employee or administrator did not treat you well.",
        "You got too little information, or information that was wrong or misleading.",
        "You got no answer to your question.",
        "We were careless with your privacy. For example, your medical information reached others without your permission.",
      ],
    },
    elsewhere: "Sometimes another way is better",
    cannot: {
      title: "What we usually do not handle as a complaint",
      doubt:
        "The law says that the municipality does not have to handle such a complaint. We are allowed to. Not sure? Then simply make your complaint. The complaints coordinator looks at it and you will always hear why.",
      items: [
        "It happened more than 1 year ago.",
        "It is about a rule of the municipality, and not about how somebody treated you.",
        "You complained about it before, and that complaint was handled.",
        "You can or could object to a decision, or take it to court.",
        "The police or the public prosecutor is already investigating it.",
      ],
    },
    objection: {
      title: "Do you disagree with a decision? Object",
      text: "A complaint does not change a decision. An objection (bezwaar) can. You can usually object until six weeks after the date on the letter with the decision. That letter says how.",
      late: "Have you been waiting too long for a decision? You can make a complaint about that.",
    },
    bbs: {
      title: "A complaint about BBS (Uitvoeringsorganisatie BBS)",
      text: "Do you feel that BBS, which carries out social services, did not help you well? Then you can make your complaint there.",
      forwarded:
        "Do you send your complaint to us? Then we pass it on to BBS at once and tell you so. You never have to do anything twice.",
      handledHere: "You can also make your complaint here. We make sure it reaches the right person at BBS.",
    },
    youth: {
      title: "A complaint about youth care",
      text: "Complaints about youth care are handled by the Regionale Klachtencommissie Jeugd Eemland. Do you not know where your complaint belongs? Then make it here. If it belongs elsewhere, we pass it on and tell you so.",
    },
    what: {
      title: "What happens with your complaint?",
      intro:
        "The complaints coordinator reads your complaint and makes sure that the right person or department deals with it as soon as possible.",
      received: "You get a confirmation",
      receivedText: (facts) =>
        `If you make your complaint online, you see a proof of receipt at once, with everything you filled in. Within ${facts.days} calendar days you get a confirmation of receipt from the complaints coordinator.`,
      handled: "The right person handles your complaint",
      handledText: [
        "A complaint about an employee: the head of the department responsible or a member of the management handles it.",
        "A complaint about an administrator: the municipal executive handles it.",
        "Nobody who was involved handles your complaint. Only for a complaint about the executive itself this is sometimes different.",
      ],
      heard: "You may also tell your complaint",
      heardText:
        "You may explain your complaint in a conversation, with us or by telephone. The employee your complaint is about gets a copy of it and may also tell what happened.",
      answered: "You get our answer",
      answeredText: (facts) =>
        `Within ${facts.weeks} weeks you get our answer in writing. We may extend this once by four weeks at most. We will tell you if we do.`,
      weeks: { six: "six", ten: "ten" },
      terms: "Work out when you will get an answer",
    },
    ombudsman: {
      title: "Not satisfied with our answer?",
      text: (facts) =>
        `Are you unhappy with our answer to your complaint? Then you can go to the ombudsman (${facts.name}), who looks at it with other eyes. The ombudsman usually asks you to wait for our answer first. You need not if that cannot be asked of you, or if your complaint is about the way we deal with your complaint. That is for the ombudsman to decide.`,
      year: "Do so within one year of our answer. Our answer says until which day you can. Did you not get an answer in time? Then you can also go to the ombudsman. Are you later? Then the ombudsman may still look into it, but does not have to.",
      ways: "There are three ways",
      form: {
        title: "With the complaint form",
        text: "It is in the leaflet ‘Heeft u een klacht?’, which you find in the central hall of our town hall. Hand the form in at reception.",
      },
      letter: {
        title: "By letter",
        text: "Write to the municipal ombudsman:",
        stamp: "You do not need a stamp.",
      },
      email: { title: "By e-mail", text: "E-mail" },
    },
    other: {
      title: "Rather not online?",
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
