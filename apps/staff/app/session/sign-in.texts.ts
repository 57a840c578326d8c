import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** Why somebody came to the sign-in page other than by choice. */
export const signInReasons = [
  "uitgelogd",
  "mislukt",
  "geen-account",
  "niet-bereikbaar",
  "iemand-anders",
] as const;

export const texts = defineTexts({
  nl: {
    title: "Inloggen",
    lead: "Gehoor is voor medewerkers van de gemeente. U logt in met uw werkaccount.",
    button: "Inloggen met uw werkaccount",
    citizen: "Wilt u zelf een klacht indienen of volgen? Dat kan op de website van de gemeente.",
    reasons: {
      uitgelogd: { title: "U bent uitgelogd", body: "Op een gedeelde computer: sluit ook de browser." },
      mislukt: {
        title: "Inloggen is niet gelukt",
        body: "Het duurde te lang, of het inloggen begon in een ander venster. Probeer het nog een keer.",
      },
      "geen-account": {
        title: "U hebt geen toegang tot Gehoor",
        body: "U bent ingelogd met uw werkaccount, maar dat account is hier niet bekend of niet actief. Vraag de functioneel beheerder om toegang.",
      },
      "niet-bereikbaar": {
        title: "Inloggen kan nu even niet",
        body: "De inlogdienst antwoordt niet. Probeer het over een paar minuten opnieuw.",
      },
      "iemand-anders": {
        title: "U bent nu ingelogd als iemand anders",
        body: "Log in met het account waarmee u het formulier opende. Biedt de inlogdienst dat niet aan? Log daar dan eerst uit.",
      },
    },
  },
  en: {
    title: "Sign in",
    lead: "Gehoor is for staff of the municipality. You sign in with your work account.",
    button: "Sign in with your work account",
    citizen: "Do you want to make or follow a complaint yourself? Use the municipality's website.",
    reasons: {
      uitgelogd: { title: "You are signed out", body: "On a shared computer: close the browser as well." },
      mislukt: {
        title: "Signing in did not work",
        body: "It took too long, or it began in another window. Please try again.",
      },
      "geen-account": {
        title: "You have no access to Gehoor",
        body: "You signed in with your work account, but it is not known here or not active. Ask the functional administrator for access.",
      },
      "niet-bereikbaar": {
        title: "Signing in is not possible right now",
        body: "The sign-in service does not answer. Please try again in a few minutes.",
      },
      "iemand-anders": {
        title: "You are now signed in as somebody else",
        body: "Sign in with the account with which you opened the form. Is it not offered? Then sign out there first.",
      },
    },
  },
});
