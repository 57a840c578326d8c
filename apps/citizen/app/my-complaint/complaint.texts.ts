import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** A telephone number on one line. */
const unbroken = (phone: string) => phone.replaceAll(" ", "\u00a0");

export const texts = defineTexts({
  nl: {
    endedParts: "Wat al klaar is",
    part: (facts: { number: number; about: string }) => `Deel ${facts.number}: ${facts.about}`,
    partLetter: (facts: { number: number }) => `Lees de brief over deel ${facts.number}`,
    titleOfOther: (facts: { name: string }) => `De klacht van ${facts.name}`,
    below: (facts: { reference: string; day: string }) =>
      `Kenmerk ${facts.reference} · ontvangen op ${facts.day}`,
    helping: (facts: { name: string }) =>
      `U helpt ${facts.name} met deze klacht. Onze brieven en berichten gaan naar u.`,
    helped: (facts: { name: string }) =>
      `${facts.name} helpt u met deze klacht. Onze brieven en berichten gaan naar die persoon.`,
    steps: "Wat er is gebeurd en wat nog komt",
    stepsOver: "Wat er is gebeurd",
    messages: "Berichten",
    noMessages: "Er zijn nog geen berichten",
    noMessagesText:
      "Hier staat straks wat u en de gemeente elkaar laten weten. U kunt nu al een bericht sturen, bijvoorbeeld als u iets bent vergeten.",
    noMessagesOver: "Hebt u nog een vraag over deze klacht? Stuur ons dan een bericht.",
    you: "U",
    municipality: "De gemeente",
    olderMessages: (facts: { count: number }) =>
      facts.count === 1 ? "1 ouder bericht" : `${facts.count} oudere berichten`,
    write: "Schrijf een bericht",
    can: "Wat kunt u doen?",
    canMessage: "Een bericht sturen",
    canData: "Mijn gegevens bekijken of veranderen",
    canLetters: "Kiezen: eigen brieven of via de woordvoerder",
    canWithdraw: "De klacht intrekken",
    canConfirm: "Zeggen of klopt wat er op papier staat",
    canAgree: "Zeggen of u instemt met de nieuwe dag",
    canNotSettled: "Zeggen dat het niet is opgelost",
    canOmbudsman: "Naar de ombudsman gaan",
    canAnswer: "Ons antwoord lezen",
    papers: "Uw papieren",
    yourComplaint: "Uw klacht, zoals wij die kregen",
    proof: "Wanneer verstuurd, wanneer gelezen",
    noPapers: "Onze brieven komen hier te staan zodra wij ze versturen.",
    help: "Hulp nodig?",
    helpText: (facts: { phone: string; hours: string }) =>
      `Bel de klachtencoördinator: ${unbroken(facts.phone)} (${facts.hours}). Noem uw kenmerk.`,
    helpPlain: "Bel de klachtencoördinator en noem uw kenmerk.",
    signOut: "Log uit",
    changed: "Er is iets veranderd in uw klacht. Deze pagina laat nu de laatste stand zien.",
  },
  en: {
    endedParts: "What is done already",
    part: (facts) => `Part ${facts.number}: ${facts.about}`,
    partLetter: (facts) => `Read the letter about part ${facts.number}`,
    titleOfOther: (facts) => `The complaint of ${facts.name}`,
    below: (facts) => `Reference ${facts.reference} · received on ${facts.day}`,
    helping: (facts) =>
      `You are helping ${facts.name} with this complaint. Our letters and messages go to you.`,
    helped: (facts) =>
      `${facts.name} is helping you with this complaint. Our letters and messages go to that person.`,
    steps: "What has happened and what is to come",
    stepsOver: "What has happened",
    messages: "Messages",
    noMessages: "There are no messages yet",
    noMessagesText:
      "What you and the municipality tell each other will appear here. You can already send a message, for example if you forgot something.",
    noMessagesOver: "Do you still have a question about this complaint? Then send us a message.",
    you: "You",
    municipality: "The municipality",
    olderMessages: (facts) => (facts.count === 1 ? "1 older message" : `${facts.count} older messages`),
    write: "Write a message",
    can: "What can you do?",
    canMessage: "Send a message",
    canData: "See or change my details",
    canLetters: "Choose: letters of your own or through the spokesperson",
    canWithdraw: "Withdraw the complaint",
    canConfirm: "Say whether what is on paper is right",
    canAgree: "Say whether you agree to the new day",
    canNotSettled: "Say that it has not been solved",
    canOmbudsman: "Go to the ombudsman",
    canAnswer: "Read our answer",
    papers: "Your papers",
    yourComplaint: "Your complaint, as it came in",
    proof: "When sent, when read",
    noPapers: "Our letters will appear here as soon as we send them.",
    help: "Need help?",
    helpText: (facts) =>
      `Call the complaints coordinator: ${unbroken(facts.phone)} (${facts.hours}). Give your reference.`,
    helpPlain: "Call the complaints coordinator and give your reference.",
    signOut: "Sign out",
    changed: "Something has changed in your complaint. This page now shows the latest.",
  },
});
