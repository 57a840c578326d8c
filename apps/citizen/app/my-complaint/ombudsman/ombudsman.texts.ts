import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Naar de ombudsman",
    intro:
      "De ombudsman hoort niet bij de gemeente, en kijkt of de gemeente netjes met u omging. Het kost u niets.",
    notYet: "Meestal behandelen wij uw klacht eerst",
    notYetText: [
      "U krijgt ons antwoord, of u hoort dat wij uw klacht niet behandelen. Daarna hebt u een jaar om naar de ombudsman te gaan. Ook als wij te laat zijn, kunt u daarheen.",
      "U mag de ombudsman altijd om onderzoek vragen, ook nu. Kan niet van u gevraagd worden om op ons te wachten? Of gaat het over hoe wij uw klacht behandelen? Dan kan de ombudsman uw verzoek meteen onderzoeken. Is het jaar voorbij? Dan mag het nog, maar het hoeft niet. De ombudsman beslist dat zelf.",
    ],
    when: "Tot wanneer kan het?",
    period: (facts: { from: string; until: string }) => `Van ${facts.from} tot en met ${facts.until}.`,
    until: (facts: { until: string }) => `Tot en met ${facts.until}.`,
    who: "Welke ombudsman?",
    how: "Hoe doet u het?",
    howText:
      "Gebruik de brief hieronder. Typ erin waarom u niet tevreden bent, of schrijf het er na het afdrukken bij. U kunt de brief afdrukken, ondertekenen en opsturen, of met uw eigen e-mail sturen.",
    desk: "U kunt de brief ook afgeven bij de receptie van het gemeentehuis. Wij geven hem dezelfde dag door.",
    mail: "Open de brief in uw e-mail",
    mailIsShort:
      "Uw brief is te lang om helemaal in uw e-mail te zetten. Bewaar hem als pdf (kies bij het afdrukken voor 'opslaan als pdf') en stuur hem mee als bijlage.",
    printHint: "Afdrukken gaat met uw browser: Ctrl of Command en P.",
    letterTitle: "Uw brief aan de ombudsman",
    dossier: "Uw dossier delen",
    dossierText:
      "U kunt de ombudsman laten meelezen: uw klacht, de brieven, de berichten en ons antwoord. Alleen delen is nog geen verzoek: stuur ook de brief hierboven, binnen de termijn. Het dossier hoeft u er niet bij te doen. U kunt dit intrekken zolang de ombudsman nog niet heeft gelezen.",
    share: "Deel mijn dossier met de ombudsman",
    sharedSince: (facts: { day: string }) =>
      `U deelde uw dossier op ${facts.day}. De ombudsman heeft het nog niet gelezen.`,
    opened: (facts: { day: string; opened: string }) =>
      `U deelde uw dossier op ${facts.day}. De ombudsman las het op ${facts.opened}. Daarom kunt u het delen niet meer intrekken.`,
    revoke: "Deel mijn dossier niet meer",
    letter: {
      subject: (facts: { reference: string }) => `Verzoek om onderzoek, klacht ${facts.reference}`,
      opening: "Geachte ombudsman,",
      request: (facts: { municipality: string }) =>
        `Ik vraag u te onderzoeken hoe ${facts.municipality} met mij is omgegaan.`,
      filed: (facts: { day: string; reference: string }) =>
        `Ik diende hierover op ${facts.day} een klacht in bij de gemeente, met kenmerk ${facts.reference}.`,
      conduct: (facts: { day: string }) => `Het gebeurde voor het laatst op ${facts.day}.`,
      what: "Mijn klacht:",
      attached: "Mijn klacht staat in de brief die ik als bijlage meestuur.",
      persons: (facts: { persons: string }) => `Over wie het gaat: ${facts.persons}`,
      outcome: {
        FOUNDED: (facts: { day: string }) => `De gemeente antwoordde op ${facts.day}: gegrond.`,
        UNFOUNDED: (facts: { day: string }) => `De gemeente antwoordde op ${facts.day}: ongegrond.`,
        PARTLY_FOUNDED: (facts: { day: string }) => `De gemeente antwoordde op ${facts.day}: deels gegrond.`,
        NO_JUDGEMENT: (facts: { day: string }) => `De gemeente antwoordde op ${facts.day}: geen oordeel.`,
      },
      declined: (facts: { day: string }) =>
        `De gemeente schreef op ${facts.day} dat zij mijn klacht niet behandelt.`,
      ended: (facts: { day: string }) => `De behandeling door de gemeente eindigde op ${facts.day}.`,
      late: (facts: { day: string }) =>
        `De gemeente had uiterlijk ${facts.day} moeten antwoorden. Dat is niet gebeurd.`,
      why: "Ik ben niet tevreden, omdat:",
      closing: "Met vriendelijke groet,",
      signature: "(handtekening)",
      phone: (facts: { phone: string }) => `Telefoon: ${facts.phone}`,
      email: (facts: { email: string }) => `E-mail: ${facts.email}`,
    },
  },
  en: {
    title: "To the ombudsman",
    intro:
      "The ombudsman is not part of the municipality, and looks at whether the municipality treated you properly. It costs nothing.",
    notYet: "Usually we handle your complaint first",
    notYetText: [
      "You get our answer, or you hear that we do not handle your complaint. Then you have a year to go to the ombudsman. You can also go there when we are late.",
      "You may always ask the ombudsman to investigate, also now. Can you not be asked to wait for us? Or is it about how we handle your complaint? Then the ombudsman can look into it at once. Has the year passed? Then it may still be done, but it need not. The ombudsman decides that.",
    ],
    when: "Until when is it possible?",
    period: (facts) => `From ${facts.from} until ${facts.until}.`,
    until: (facts) => `Until ${facts.until}.`,
    who: "Which ombudsman?",
    how: "How do you do it?",
    howText:
      "Use the letter below. Type in it why you are not satisfied, or write it by hand after printing. You can print the letter, sign it and post it, or send it with your own e-mail.",
    desk: "You can also hand in the letter at the reception of the town hall. We pass it on the same day.",
    mail: "Open the letter in your e-mail",
    mailIsShort:
      "Your letter is too long to stand in your e-mail as a whole. Keep it as a pdf (choose 'save as pdf' when printing) and send it along as an attachment.",
    printHint: "Print with your browser: Ctrl or Command and P.",
    letterTitle: "Your letter to the ombudsman",
    dossier: "Sharing your file",
    dossierText:
      "You can let the ombudsman read along: your complaint, the letters, the messages and our answer. Sharing alone is not a request yet: send the letter above as well, within the time limit. You need not add the file. You can take this back as long as the ombudsman has not read it.",
    share: "Share my file with the ombudsman",
    sharedSince: (facts) => `You shared your file on ${facts.day}. The ombudsman has not read it yet.`,
    opened: (facts) =>
      `You shared your file on ${facts.day}. The ombudsman read it on ${facts.opened}. So you can no longer take it back.`,
    revoke: "Stop sharing my file",
    letter: {
      subject: (facts) => `Request for an investigation, complaint ${facts.reference}`,
      opening: "Dear ombudsman,",
      request: (facts) => `I ask you to investigate how ${facts.municipality} treated me.`,
      filed: (facts) =>
        `I complained to the municipality about this on ${facts.day}, with reference ${facts.reference}.`,
      conduct: (facts) => `It last happened on ${facts.day}.`,
      what: "My complaint:",
      attached: "My complaint stands in the letter that I send along as an attachment.",
      persons: (facts) => `Who it is about: ${facts.persons}`,
      outcome: {
        FOUNDED: (facts) => `The municipality answered on ${facts.day}: founded.`,
        UNFOUNDED: (facts) => `The municipality answered on ${facts.day}: unfounded.`,
        PARTLY_FOUNDED: (facts) => `The municipality answered on ${facts.day}: partly founded.`,
        NO_JUDGEMENT: (facts) => `The municipality answered on ${facts.day}: no judgement.`,
      },
      declined: (facts) => `The municipality wrote on ${facts.day} that it does not handle my complaint.`,
      ended: (facts) => `The handling by the municipality ended on ${facts.day}.`,
      late: (facts) => `The municipality should have answered by ${facts.day}. It did not.`,
      why: "I am not satisfied, because:",
      closing: "Yours faithfully,",
      signature: "(signature)",
      phone: (facts) => `Phone: ${facts.phone}`,
      email: (facts) => `E-mail: ${facts.email}`,
    },
  },
});
