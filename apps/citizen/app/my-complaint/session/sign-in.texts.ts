import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Volg uw klacht",
    intro:
      "Diende u uw klacht in op deze site? Dan staan kenmerk en toegangscode op het bewijs van ontvangst dat u toen zag. Deed u het op papier, aan de balie of per telefoon? Dan staan ze in onze eerste brief.",
    signedOut: "U bent uitgelogd",
    signedOutText: "Gebruikt u een computer van iemand anders? Sluit dan ook de browser.",
    reference: "Kenmerk",
    referenceHint: "Bijvoorbeeld K-2026-0412-7. Hoofdletters en streepjes maken niet uit.",
    accessCode: "Toegangscode",
    accessCodeHint: "Letters en cijfers in groepjes. Hoofdletters, spaties en streepjes maken niet uit.",
    submit: "Bekijk uw klacht",
    refused: "Het kenmerk en de toegangscode horen niet bij elkaar. Kijk ze letter voor letter na.",
    wait: (facts: { time: string; minutes: number }) =>
      `De code was te vaak verkeerd. Wacht tot ${facts.time} (${facts.minutes} ${facts.minutes === 1 ? "minuut" : "minuten"}) voordat u weer een code probeert. De juiste code werkt altijd, ook nu. Hebt u die niet? Bel ons.`,
    noCookies:
      "Uw browser bewaart geen cookies. Daarom kunt u niet inloggen. Sta cookies toe voor deze website en probeer het nog een keer, of gebruik een andere browser.",
    needReference: "Vul uw kenmerk in.",
    needCode: "Vul uw toegangscode in.",
    lost: "Kenmerk of code kwijt?",
    lostText: (facts: { phone: string; hours: string }) =>
      `Bel ons: ${facts.phone} (${facts.hours}). Kunt u niet bellen? Schrijf of mail ons, of kom langs: de adressen staan bij Contact. Wij vragen u een paar dingen om zeker te weten dat u het bent. Daarna krijgt u een nieuwe code. De oude werkt dan niet meer.`,
    lostTextPlain: "Bel of schrijf ons. Na een controle krijgt u een nieuwe code.",
    notYet: "Nog geen klacht ingediend?",
    file: "Dien een klacht in",
  },
  en: {
    title: "Follow your complaint",
    intro:
      "Did you make your complaint on this site? Then the reference and the access code are on the proof of receipt that you saw then. Was it on paper, at the desk or by telephone? Then they are in our first letter.",
    signedOut: "You have signed out",
    signedOutText: "Are you using somebody else's computer? Then close the browser as well.",
    reference: "Reference",
    referenceHint: "For example K-2026-0412-7. Capitals and hyphens do not matter.",
    accessCode: "Access code",
    accessCodeHint: "Letters and digits in groups. Capitals, spaces and hyphens do not matter.",
    submit: "See your complaint",
    refused: "The reference and the access code do not belong together. Check them letter by letter.",
    wait: (facts) =>
      `The code was wrong too often. Wait until ${facts.time} (${facts.minutes} ${facts.minutes === 1 ? "minute" : "minutes"}) before you try a code again. The right code always works, now too. Do you not have it? Call us.`,
    noCookies:
      "Your browser keeps no cookies. That is why you cannot sign in. Allow cookies for this website and try once more, or use another browser.",
    needReference: "Enter your reference.",
    needCode: "Enter your access code.",
    lost: "Lost the reference or the code?",
    lostText: (facts) =>
      `Call us: ${facts.phone} (${facts.hours}). You cannot call? Write to us, send an e-mail or come by: the addresses are under Contact. We ask you a few things to be sure that it is you. Then you get a new code. The old one stops working.`,
    lostTextPlain: "Call or write to us. After a check you get a new code.",
    notYet: "No complaint made yet?",
    file: "Make a complaint",
  },
});
