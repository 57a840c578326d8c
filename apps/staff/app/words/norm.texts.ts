import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

type Norm = Code<"Norm">;

/** The four core values of proper conduct, each with its norms in the order of the list. */
export const coreValues = {
  OPEN: ["TRANSPARENT", "GOOD_INFORMATION", "LISTENING", "GOOD_REASONING"],
  RESPECTFUL: [
    "FUNDAMENTAL_RIGHTS",
    "PARTICIPATION",
    "DECENT_TREATMENT",
    "FAIR_PLAY",
    "PROPORTIONALITY",
    "SPECIAL_CARE",
  ],
  INVOLVED: ["TAILORED", "COOPERATION", "LENIENCY", "PROMPTNESS", "DE_ESCALATION"],
  HONEST: [
    "INTEGRITY",
    "RELIABILITY",
    "IMPARTIALITY",
    "REASONABLENESS",
    "GOOD_PREPARATION",
    "GOOD_ORGANISATION",
    "PROFESSIONALISM",
  ],
} as const satisfies Record<string, readonly Norm[]>;

export const coreValueTexts = wordTexts<keyof typeof coreValues>({
  OPEN: { nl: "Open en duidelijk", en: "Open and clear" },
  RESPECTFUL: { nl: "Respectvol", en: "Respectful" },
  INVOLVED: { nl: "Betrokken en oplossingsgericht", en: "Involved and solution-minded" },
  HONEST: { nl: "Eerlijk en betrouwbaar", en: "Honest and reliable" },
});

export const normTexts = wordTexts<Norm>({
  TRANSPARENT: { nl: "Transparant", en: "Transparency" },
  GOOD_INFORMATION: { nl: "Goede informatieverstrekking", en: "Good information" },
  LISTENING: { nl: "Luisteren naar de burger", en: "Listening to people" },
  GOOD_REASONING: { nl: "Goede motivering", en: "Good reasons" },
  FUNDAMENTAL_RIGHTS: { nl: "Respecteren van grondrechten", en: "Respect for fundamental rights" },
  PARTICIPATION: { nl: "Actieve deelname door de burger", en: "Active participation" },
  DECENT_TREATMENT: { nl: "Fatsoenlijke bejegening", en: "Decent treatment" },
  FAIR_PLAY: { nl: "Fair play", en: "Fair play" },
  PROPORTIONALITY: { nl: "Evenredigheid", en: "Proportionality" },
  SPECIAL_CARE: { nl: "Bijzondere zorg", en: "Special care" },
  TAILORED: { nl: "Maatwerk", en: "Tailored approach" },
  COOPERATION: { nl: "Samenwerking", en: "Cooperation" },
  LENIENCY: { nl: "Coulante opstelling", en: "Lenience" },
  PROMPTNESS: { nl: "Voortvarendheid", en: "Promptness" },
  DE_ESCALATION: { nl: "De-escalatie", en: "De-escalation" },
  INTEGRITY: { nl: "Integriteit", en: "Integrity" },
  RELIABILITY: { nl: "Betrouwbaarheid", en: "Reliability" },
  IMPARTIALITY: { nl: "Onpartijdigheid", en: "Impartiality" },
  REASONABLENESS: { nl: "Redelijkheid", en: "Reasonableness" },
  GOOD_PREPARATION: { nl: "Goede voorbereiding", en: "Good preparation" },
  GOOD_ORGANISATION: { nl: "Goede organisatie", en: "Good organisation" },
  PROFESSIONALISM: { nl: "Professionaliteit", en: "Professionalism" },
});

/** Each norm in plain words, so that a handler recognises what happened in it. */
export const normHintTexts = defineTexts<Record<Norm, string>>({
  nl: {
    TRANSPARENT: "Laten zien wat we doen en waarom.",
    GOOD_INFORMATION: "Uit onszelf juiste, volledige en begrijpelijke informatie geven.",
    LISTENING: "Echt horen wat iemand zegt en laten merken dat we het hoorden.",
    GOOD_REASONING: "Uitleggen waarom we iets doen, met feiten en regels.",
    FUNDAMENTAL_RIGHTS: "Grondrechten beschermen, zoals privacy en gelijke behandeling.",
    PARTICIPATION: "Mensen betrekken bij wat hen raakt.",
    DECENT_TREATMENT: "Beleefd zijn, helpen en iemand in zijn waarde laten.",
    FAIR_PLAY: "Iemand de kans geven zijn kant te laten horen en zijn rechten te gebruiken.",
    PROPORTIONALITY: "Niet zwaarder ingrijpen dan nodig is.",
    SPECIAL_CARE: "Extra zorg voor wie van ons afhankelijk is.",
    TAILORED: "Afwijken van de regel als die iemand onbedoeld hard treft.",
    COOPERATION: "Samenwerken met anderen, niet van het kastje naar de muur sturen.",
    LENIENCY: "Ruimhartig zijn als we een fout maakten.",
    PROMPTNESS: "Zo snel mogelijk handelen, en in elk geval op tijd.",
    DE_ESCALATION: "Spanning wegnemen in plaats van vergroten.",
    INTEGRITY: "Bevoegdheden en middelen gebruiken waarvoor ze zijn.",
    RELIABILITY: "Doen wat we beloven en ons aan de regels houden.",
    IMPARTIALITY: "Zonder vooroordeel of eigen belang handelen.",
    REASONABLENESS: "Belangen afwegen en tot een eerlijke uitkomst komen.",
    GOOD_PREPARATION: "Alles uitzoeken wat nodig is voordat we iets doen.",
    GOOD_ORGANISATION: "Onze administratie en systemen op orde hebben.",
    PROFESSIONALISM: "Werken zoals van een vakman mag worden verwacht.",
  },
  en: {
    TRANSPARENT: "Showing what we do and why.",
    GOOD_INFORMATION: "Giving right, complete and clear information without being asked.",
    LISTENING: "Really hearing what somebody says, and showing it.",
    GOOD_REASONING: "Explaining why, with facts and rules.",
    FUNDAMENTAL_RIGHTS: "Protecting rights such as privacy and equal treatment.",
    PARTICIPATION: "Involving people in what concerns them.",
    DECENT_TREATMENT: "Being polite, helping, and respecting dignity.",
    FAIR_PLAY: "Giving somebody the chance to tell their side and use their rights.",
    PROPORTIONALITY: "Not going further than needed.",
    SPECIAL_CARE: "Extra care for those who depend on us.",
    TAILORED: "Departing from a rule that hits somebody harder than meant.",
    COOPERATION: "Working together, not sending people from pillar to post.",
    LENIENCY: "Being generous where we made a mistake.",
    PROMPTNESS: "Acting as soon as possible, and in any case in time.",
    DE_ESCALATION: "Taking tension away instead of adding to it.",
    INTEGRITY: "Using powers and means for what they are for.",
    RELIABILITY: "Doing what we promise and keeping to the rules.",
    IMPARTIALITY: "Acting without prejudice or interest of our own.",
    REASONABLENESS: "Weighing interests and reaching a fair result.",
    GOOD_PREPARATION: "Finding out all that is needed before acting.",
    GOOD_ORGANISATION: "Having records and systems in order.",
    PROFESSIONALISM: "Working as a professional should.",
  },
});
