import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    name: "Bewijs van ontvangst",
    received: (facts: { moment: string }) => `Ontvangen op ${facts.moment}`,
    keep: "Bewaar deze twee nummers",
    keepText:
      "Hiermee volgt u uw klacht op deze website en stuurt u ons berichten. De toegangscode staat alleen op deze pagina, en morgen niet meer. Druk deze pagina af, maak er een foto van of schrijf de nummers over.",
    reference: "Kenmerk",
    accessCode: "Toegangscode",
    spelled: "Voorlezen: groep voor groep. Een streepje of spatie maakt niet uit, hoofdletters ook niet.",
    noCode: "Uw toegangscode krijgt u in een brief.",
    secret: "Geef de toegangscode niet aan anderen. Wie hem heeft, kan uw klacht lezen.",
    qr: (facts: { url: string }) => `QR-code naar ${facts.url}`,
    qrText: "Scan om uw klacht te volgen",
    follow: "Volg uw klacht nu",
    print: "Druk af met uw browser: Ctrl of Command en P. Op een telefoon: Deel en dan Druk af.",
    again:
      "U kunt deze pagina gerust verversen, of weggaan en later terugkomen. In deze browser staat zij hier een dag. Uw klacht is één keer binnen en komt niet nog een keer.",
    hide: "Verberg deze pagina",
    hideText:
      "Is dit een computer van iemand anders? Verberg deze pagina dan als u de nummers hebt. Niemand ziet haar hier daarna nog.",
    authorisation:
      "Wij kunnen u nog om een machtiging vragen. Dat is een brief waarin staat dat u voor deze persoon mag klagen, met een handtekening.",
    next: "Wat gebeurt er nu?",
    byEmail: (facts: { email: string }) =>
      `Wij sturen een bevestiging en een kopie van uw klacht naar ${facts.email}.`,
    nothingCame: (facts: { phone: string; hours: string }) =>
      `Niets gekregen? Kijk bij ongewenste e-mail of bel ons: ${facts.phone} (${facts.hours}).`,
    byPost: (facts: { address: string }) =>
      `Wij sturen een bevestiging en een kopie van uw klacht per post naar ${facts.address}.`,
    onPage:
      "Log in met uw kenmerk en toegangscode: daar leest u onze brieven. Logt u niet in? Dan komt de brief per post.",
    now: "Nu",
    until: (facts: { day: string }) => `Uiterlijk ${facts.day}`,
    acknowledged:
      "U krijgt een brief. Daarin staat wie uw klacht bekijkt en hoe het verdergaat. U kunt uw klacht ook vertellen in een gesprek.",
    declined:
      "Vinden wij dat wij uw klacht niet hoeven te behandelen? Dan hoort u dat uiterlijk op die dag, met de reden erbij.",
    decided: "U krijgt ons antwoord op uw klacht, met uitleg. Komt het later? Dan krijgt u daarover bericht.",
    copy: "Dit hebt u ons gestuurd",
  },
  en: {
    name: "Proof of receipt",
    received: (facts) => `Received on ${facts.moment}`,
    keep: "Keep these two numbers",
    keepText:
      "With these you follow your complaint on this website and send us messages. The access code stands on this page only, and not any more tomorrow. Print this page, take a photo of it or copy the numbers.",
    reference: "Reference",
    accessCode: "Access code",
    spelled: "Reading it aloud: group by group. Hyphens, spaces and capitals do not matter.",
    noCode: "You will get your access code in a letter.",
    secret: "Do not give the access code to others. Whoever has it can read your complaint.",
    qr: (facts) => `QR code to ${facts.url}`,
    qrText: "Scan to follow your complaint",
    follow: "Follow your complaint now",
    print: "Print with your browser: Ctrl or Command and P. On a telephone: Share and then Print.",
    again:
      "You can safely reload this page, or leave and come back later. In this browser it stays here for a day. Your complaint has arrived once and will not arrive again.",
    hide: "Hide this page",
    hideText:
      "Is this somebody else's computer? Then hide this page once you have the numbers. Nobody sees it here after that.",
    authorisation:
      "We may still ask you for an authorisation. That is a letter, signed, that says that you may complain for this person.",
    next: "What happens now?",
    byEmail: (facts) => `We send a confirmation and a copy of your complaint to ${facts.email}.`,
    nothingCame: (facts) =>
      `Nothing received? Look in your spam folder or call us: ${facts.phone} (${facts.hours}).`,
    byPost: (facts) => `We send a confirmation and a copy of your complaint by post to ${facts.address}.`,
    onPage:
      "Sign in with your reference and access code: there you read our letters. If you do not sign in, the letter comes by post.",
    now: "Now",
    until: (facts) => `By ${facts.day}`,
    acknowledged:
      "You get a letter. It says who looks at your complaint and how it goes on. You can also tell us your complaint in a conversation.",
    declined:
      "Do we think that we do not have to handle your complaint? Then you hear so by that day, with the reason.",
    decided: "You get our answer to your complaint, with reasons. Will it be later? Then we tell you.",
    copy: "This is what you sent us",
  },
});
