import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** The form for a request to the ombudsman without a complaint. */
export const texts = defineTexts({
  nl: {
    title: "Verzoek aan de ombudsman vastleggen",
    lead: "Alleen voor een verzoek waarover bij ons geen klacht is. Is er wel een klacht? Leg het verzoek dan vast bij die zaak. Of het verzoek te vroeg of te laat is, beoordeelt de ombudsman.",
    came: "Hoe het verzoek binnenkwam",
    what: "Waarover",
    who: "Wie het vraagt",
    send: "Leg het verzoek vast",
    registered: "Het verzoek is vastgelegd",
    reference: "Kenmerk",
    received: "Ontvangen op",
    sentOn:
      "Het gaat nu naar de ombudsman, met de dag van ontvangst. De indiener krijgt tegelijk bericht, met een toegangscode.",
    hasIt: "De ombudsman heeft het al. De indiener krijgt hierover van ons geen bericht.",
    open: "Naar de zaak",
    another: "Nog een verzoek vastleggen",
  },
  en: {
    title: "Register a request to the ombudsman",
    lead: "Only for a request about which there is no complaint here. Is there a complaint? Then record the request with that case. Whether the request is too early or too late is for the ombudsman to say.",
    came: "How the request came in",
    what: "About",
    who: "Who asks",
    send: "Register the request",
    registered: "The request has been registered",
    reference: "Reference",
    received: "Received on",
    sentOn:
      "It now goes to the ombudsman, with the day of receipt. The sender is told at the same time and gets an access code.",
    hasIt: "The ombudsman has it already. The sender hears nothing about it from us.",
    open: "To the case",
    another: "Register another request",
  },
});
