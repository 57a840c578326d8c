import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** The form for a request to the ombudsman without a complaint. */
export const texts = wordTexts({
  title: { nl: "Verzoek aan de ombudsman vastleggen", en: "Register a request to the ombudsman" },
  lead: {
    nl: "Alleen voor een verzoek waarover bij ons geen klacht is. Is er wel een klacht? Leg het verzoek dan vast bij die zaak. Of het verzoek te vroeg of te laat is, beoordeelt de ombudsman.",
    en: "Only for a request about which there is no complaint here. Is there a complaint? Then record the request with that case. Whether the request is too early or too late is for the ombudsman to say.",
  },
  came: { nl: "Hoe het verzoek binnenkwam", en: "How the request came in" },
  what: { nl: "Waarover", en: "About" },
  who: { nl: "Wie het vraagt", en: "Who asks" },
  send: { nl: "Leg het verzoek vast", en: "Register the request" },
  registered: { nl: "Het verzoek is vastgelegd", en: "The request has been registered" },
  reference: { nl: "Kenmerk", en: "Reference" },
  received: { nl: "Ontvangen op", en: "Received on" },
  sentOn: {
    nl: "Het gaat nu naar de ombudsman, met de dag van ontvangst. De indiener krijgt tegelijk bericht, met een toegangscode.",
    en: "It now goes to the ombudsman, with the day of receipt. The sender is told at the same time and gets an access code.",
  },
  hasIt: {
    nl: "De ombudsman heeft het al. De indiener krijgt hierover van ons geen bericht.",
    en: "The ombudsman has it already. The sender hears nothing about it from us.",
  },
  open: { nl: "Naar de zaak", en: "To the case" },
  another: { nl: "Nog een verzoek vastleggen", en: "Register another request" },
});
