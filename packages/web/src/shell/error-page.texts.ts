import type { FailureReason } from "../graphql/api-failure.ts";
import { defineTexts } from "../i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: {
      API_AWAY: "Wij kunnen uw gegevens nu niet ophalen",
      NO_CONNECTION: "U hebt nu geen verbinding",
      NOT_FOUND: "Deze pagina bestaat niet",
      SIGNED_OUT: "U bent niet meer ingelogd",
      OTHER_PERSON: "U bent nu ingelogd als iemand anders",
      TOO_MANY_REQUESTS: "U probeerde het vaak achter elkaar",
      INVALID_REQUEST: "Er klopt iets niet in wat u stuurde",
      UNEXPECTED: "Er ging iets mis bij ons",
    },
    whatToDo: {
      API_AWAY: "Het ligt niet aan u. Probeer het over een paar minuten opnieuw.",
      NO_CONNECTION:
        "Wat u typte, is bewaard in dit venster. Probeer het opnieuw als u weer verbinding hebt met internet.",
      NOT_FOUND:
        "Misschien is het adres verkeerd getypt. Of u zoekt iets wat er nu niet is, of wat niet voor u bedoeld is.",
      SIGNED_OUT:
        "U was te lang weg, of u logde uit in een ander venster. Log opnieuw in: dat gaat in een nieuw venster. Kom dan hier terug.",
      OTHER_PERSON:
        "Dit formulier werd geopend door iemand anders, of bij een andere klacht. Daarom is er niets verstuurd en niets vastgelegd.",
      TOO_MANY_REQUESTS: "Wacht een tijd en probeer het dan opnieuw.",
      INVALID_REQUEST: "Ga terug naar de vorige pagina, ververs die en probeer het opnieuw.",
      UNEXPECTED:
        "Het ligt niet aan u. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel ons.",
    },
    staffUnexpected:
      "Er ging iets mis in Gehoor. Het ligt niet aan u. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Vraag de functioneel beheerder om hulp.",
    wait: (facts: { minutes: number; hours: number }) =>
      facts.hours > 1
        ? `Probeer het over ${facts.hours} uur opnieuw.`
        : `Probeer het over ${facts.minutes} ${facts.minutes === 1 ? "minuut" : "minuten"} opnieuw.`,
    call: (facts: { phone: string; hours: string }) =>
      `U kunt ons ook bellen: ${facts.phone} (${facts.hours}).`,
    signedInAs: (facts: { name: string }) => `U bent nu ingelogd als ${facts.name}`,
    twoWays:
      "Wilt u versturen wat hieronder staat? Log dan uit, log weer in zoals eerst (dat kan in een nieuw venster) en kom hier terug. Of open het formulier opnieuw, als wie u nu bent, en neem de tekst over.",
    openAnew: "Open het formulier opnieuw",
    keptOfOther:
      "Er is nog niets verstuurd. De knop werkt zodra u weer bent ingelogd zoals toen u dit typte.",
    home: "Naar de beginpagina",
    reload: "Probeer opnieuw",
    signIn: "Log opnieuw in (nieuw venster)",
    kept: "Dit had u getypt",
    keptHelp:
      "Er is nog niets verstuurd. Met de knop stuurt u het opnieuw; het komt dan één keer bij ons aan.",
    keptUnsure:
      "Wij weten niet zeker of dit al bij ons aankwam. Met de knop stuurt u het opnieuw; het komt dan één keer bij ons aan.",
    send: "Verstuur opnieuw",
    requestId: (facts: { id: string }) => `Nummer van deze storing: ${facts.id}`,
  },
  en: {
    title: {
      API_AWAY: "We cannot get your information right now",
      NO_CONNECTION: "You have no connection now",
      NOT_FOUND: "This page does not exist",
      SIGNED_OUT: "You are no longer signed in",
      OTHER_PERSON: "You are now signed in as somebody else",
      TOO_MANY_REQUESTS: "You tried many times in a row",
      INVALID_REQUEST: "Something is wrong in what you sent",
      UNEXPECTED: "Something went wrong on our side",
    },
    whatToDo: {
      API_AWAY: "This is not your fault. Please try again in a few minutes.",
      NO_CONNECTION:
        "What you typed is kept in this window. Try again when you are connected to the internet.",
      NOT_FOUND:
        "Perhaps the address was mistyped. Or you are looking for something that is not there now, or not meant for you.",
      SIGNED_OUT:
        "You were away for too long, or signed out in another window. Sign in again: that opens in a new window. Then come back here.",
      OTHER_PERSON:
        "This form was opened by somebody else, or at another complaint. So nothing was sent and nothing was recorded.",
      TOO_MANY_REQUESTS: "Wait a while and then try again.",
      INVALID_REQUEST: "Go back to the previous page, reload it and try again.",
      UNEXPECTED: "This is not your fault. Please try again in a few minutes. Still not working? Call us.",
    },
    staffUnexpected:
      "Something went wrong in Gehoor. This is not your fault. Please try again in a few minutes. Still not working? Ask the functional administrator for help.",
    wait: (facts) =>
      facts.hours > 1
        ? `Try again in ${facts.hours} hours.`
        : `Try again in ${facts.minutes} ${facts.minutes === 1 ? "minute" : "minutes"}.`,
    call: (facts) => `You can also call us: ${facts.phone} (${facts.hours}).`,
    signedInAs: (facts) => `You are now signed in as ${facts.name}`,
    twoWays:
      "Do you want to send what is below? Then sign out, sign in again as before (a new window will do) and come back here. Or open the form again, as who you are now, and copy the text.",
    openAnew: "Open the form again",
    keptOfOther:
      "Nothing has been sent yet. The button works once you are signed in again as when you typed this.",
    home: "To the home page",
    reload: "Try again",
    signIn: "Sign in again (new window)",
    kept: "This is what you typed",
    keptHelp: "Nothing has been sent yet. The button sends it again; it will reach us once.",
    keptUnsure:
      "We are not sure whether this has reached us. The button sends it again; it will reach us once.",
    send: "Send again",
    requestId: (facts) => `Number of this fault: ${facts.id}`,
  },
}) satisfies Record<
  "nl" | "en",
  { title: Record<FailureReason, string>; whatToDo: Record<FailureReason, string> }
>;
