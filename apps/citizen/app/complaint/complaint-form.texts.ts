import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    step: "Stap 1 tot en met 3 van 4",
    title: "Schrijf uw klacht op",
    intro:
      "Vertel het in uw eigen woorden. Vul alles in, behalve waar ‘niet verplicht’ bij staat. Wat u typt, blijft staan als u teruggaat of als er iets misgaat.",
    kept: "In dit venster staat nog een klacht die u niet verstuurde.",
    keptGoOn: "Ga daarmee verder",
    keptForget: "Gooi die weg",
    danger: {
      title: "Bent u of is iemand anders nu in gevaar?",
      call: "Bel dan 112. Denkt u aan zelfdoding? Bel gratis 113 of 0800-0113, dag en nacht.",
    },
    happened: "Wat is er gebeurd?",
    happenedHint:
      "Wie uw klacht behandelt, leest wat u schrijft. Ook degene over wie u klaagt, krijgt het te zien. Uw adres en telefoonnummer krijgt die persoon niet. Schrijf geen burgerservicenummer (BSN) op, en over uw gezondheid alleen wat nodig is.",
    partsHint:
      "Hebt u meer dan één klacht? Voeg voor elke klacht een deel toe. Dan geven wij op elk deel antwoord.",
    papers:
      "Foto’s of brieven kunt u hier niet meesturen. Schrijf op wat u hebt. Na het versturen krijgt u een kenmerk: zet dat erbij als u ze per post stuurt of langsbrengt.",
    part: (facts: { number: number }) => `Deel ${facts.number}`,
    subject: "Waar gaat het over?",
    description: "Wat gebeurde er?",
    descriptionHint: (facts: { most: string }) =>
      `Wie deed of zei wat, en waar? Er passen ${facts.most} tekens in: ruim drie bladzijden. Is dat te weinig? Voeg dan een deel toe.`,
    addPart: "Voeg nog een deel toe",
    removePart: (facts: { number: number }) => `Haal deel ${facts.number} weg`,
    manyParts: "Meer delen passen niet in één klacht. Zet de rest bij het laatste deel.",
    explain: "Een gesprek",
    own: "Uw gegevens",
    forOther: "Ik klaag namens iemand anders",
    forSelf: "Ik klaag toch voor mijzelf",
    actingForSelf:
      "U klaagt nu voor uzelf. Klaagt u namens iemand anders? Dan vragen wij ook de gegevens van die persoon.",
    actingForOther: "U klaagt nu namens iemand anders.",
    represented: "Gegevens van de persoon voor wie u klaagt",
    representedHint: "Onze brieven en berichten sturen wij naar u, niet naar deze persoon.",
    check: "Controleer uw klacht",
    checkHint: "Er wordt nog niets verstuurd.",
    stepOf: (facts: { number: number }) => `Stap ${facts.number} van 4`,
    ofRepresented: "De persoon voor wie u klaagt",
    mistakes: {
      subject: "Kies waar uw klacht over gaat.",
      description: "Vertel wat er gebeurde.",
      day: "Vul bij ‘Wanneer gebeurde het?’ een bestaande dag in, bijvoorbeeld 27 3 2026. Weet u de dag niet meer? Vul dan alleen de maand en het jaar in.",
      kind: "Kies wie u bent.",
    },
  },
  en: {
    step: "Steps 1 to 3 of 4",
    title: "Write down your complaint",
    intro:
      "Tell it in your own words. Fill in everything, except where it says ‘optional’. What you type stays when you go back or when something goes wrong.",
    kept: "This window still holds a complaint that you did not send.",
    keptGoOn: "Go on with it",
    keptForget: "Throw it away",
    danger: {
      title: "Are you or is somebody else in danger now?",
      call: "Then call 112. Are you thinking about suicide? Call 113 or 0800-0113 for free, day and night.",
    },
    happened: "What happened?",
    happenedHint:
      "Whoever handles your complaint reads what you write. The person you complain about gets to see it too. That person does not get your address or telephone number. Do not write down a citizen service number (BSN), and about your health only what is needed.",
    partsHint: "More than one complaint? Add a part for each. Then we answer each part.",
    papers:
      "You cannot send photos or letters along here. Write down what you have. After sending you get a reference: put it on them when you post them or bring them to us.",
    part: (facts) => `Part ${facts.number}`,
    subject: "What is it about?",
    description: "What happened?",
    descriptionHint: (facts) =>
      `Who did or said what, and where? There is room for ${facts.most} characters: more than three pages. Not enough? Then add a part.`,
    addPart: "Add another part",
    removePart: (facts) => `Remove part ${facts.number}`,
    manyParts: "One complaint cannot hold more parts. Put the rest in the last part.",
    explain: "A conversation",
    own: "Your details",
    forOther: "I complain for somebody else",
    forSelf: "I complain for myself after all",
    actingForSelf:
      "You now complain for yourself. Do you complain for somebody else? Then we also ask the details of that person.",
    actingForOther: "You now complain for somebody else.",
    represented: "Details of the person for whom you complain",
    representedHint: "We send our letters and messages to you, not to this person.",
    check: "Check your complaint",
    checkHint: "Nothing is sent yet.",
    stepOf: (facts) => `Step ${facts.number} of 4`,
    ofRepresented: "The person for whom you complain",
    mistakes: {
      subject: "Choose what your complaint is about.",
      description: "Tell us what happened.",
      day: "Enter a day that exists at ‘When did it happen?’, for example 27 3 2026. Do you not know the day any more? Then enter only the month and the year.",
      kind: "Choose who you are.",
    },
  },
});
