import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Norm } from "#app/words/codes.ts";

/** The norms of proper conduct (behoorlijkheidsvereisten): their name, and what they ask of a municipality. */
export const normTexts = defineTexts({
  nl: {
    TRANSPARENT: { name: "Open", means: "De gemeente is open en laat zien wat zij doet." },
    GOOD_INFORMATION: {
      name: "Goede informatie",
      means: "De gemeente geeft juiste en volledige informatie, ook als u er niet om vraagt.",
    },
    LISTENING: { name: "Luisteren", means: "De gemeente luistert naar u en laat merken dat zij u hoort." },
    GOOD_REASONING: { name: "Goede uitleg", means: "De gemeente legt duidelijk uit waarom zij iets doet." },
    FUNDAMENTAL_RIGHTS: { name: "Grondrechten", means: "De gemeente respecteert uw grondrechten." },
    PARTICIPATION: { name: "Meedoen", means: "De gemeente laat u meedenken over wat zij doet." },
    DECENT_TREATMENT: { name: "Fatsoenlijk", means: "De gemeente is beleefd en behandelt u met respect." },
    FAIR_PLAY: {
      name: "Eerlijk spel",
      means: "De gemeente geeft u de kans om voor uw belangen op te komen.",
    },
    PROPORTIONALITY: {
      name: "Niet zwaarder dan nodig",
      means: "De gemeente maakt het u niet zwaarder dan nodig is voor haar doel.",
    },
    SPECIAL_CARE: {
      name: "Bijzondere zorg",
      means: "De gemeente let extra op mensen die van haar afhankelijk zijn.",
    },
    TAILORED: {
      name: "Maatwerk",
      means: "De gemeente kijkt naar uw situatie en wijkt zo nodig af van de regel.",
    },
    COOPERATION: {
      name: "Samenwerken",
      means: "De gemeente werkt uit zichzelf samen met andere organisaties.",
    },
    LENIENCY: { name: "Fouten goedmaken", means: "De gemeente geeft fouten toe en maakt ze goed." },
    PROMPTNESS: { name: "Op tijd", means: "De gemeente werkt zo snel als zij kan." },
    DE_ESCALATION: {
      name: "Kalmeren",
      means: "De gemeente probeert een ruzie kleiner te maken, niet groter.",
    },
    INTEGRITY: {
      name: "Eerlijk met macht",
      means: "De gemeente gebruikt haar macht alleen waarvoor die bedoeld is.",
    },
    RELIABILITY: {
      name: "Betrouwbaar",
      means: "De gemeente doet wat zij belooft en houdt zich aan de regels.",
    },
    IMPARTIALITY: {
      name: "Onpartijdig",
      means: "De gemeente heeft geen vooroordelen en trekt niemand voor.",
    },
    REASONABLENESS: {
      name: "Redelijk",
      means: "De gemeente weegt alle belangen af en komt tot een redelijke uitkomst.",
    },
    GOOD_PREPARATION: { name: "Goed voorbereid", means: "De gemeente zoekt eerst alles uit wat nodig is." },
    GOOD_ORGANISATION: {
      name: "Goed georganiseerd",
      means: "De gemeente heeft haar werk en administratie op orde.",
    },
    PROFESSIONALISM: {
      name: "Deskundig",
      means: "Wie voor de gemeente werkt, kent zijn vak en gedraagt zich zo.",
    },
  },
  en: {
    TRANSPARENT: { name: "Transparent", means: "The municipality is open and shows what it does." },
    GOOD_INFORMATION: {
      name: "Good information",
      means: "The municipality gives correct and complete information, also unasked.",
    },
    LISTENING: { name: "Listening", means: "The municipality listens to you and shows that it hears you." },
    GOOD_REASONING: {
      name: "Good reasons",
      means: "The municipality explains clearly why it does something.",
    },
    FUNDAMENTAL_RIGHTS: {
      name: "Fundamental rights",
      means: "The municipality respects your fundamental rights.",
    },
    PARTICIPATION: {
      name: "Participation",
      means: "The municipality lets you think along about what it does.",
    },
    DECENT_TREATMENT: { name: "Decent", means: "The municipality is polite and treats you with respect." },
    FAIR_PLAY: {
      name: "Fair play",
      means: "The municipality gives you the chance to stand up for yourself.",
    },
    PROPORTIONALITY: {
      name: "Proportionate",
      means: "The municipality does not make things harder for you than its aim requires.",
    },
    SPECIAL_CARE: {
      name: "Special care",
      means: "The municipality takes extra care of people who depend on it.",
    },
    TAILORED: {
      name: "Tailored",
      means: "The municipality looks at your situation and departs from a rule if needed.",
    },
    COOPERATION: {
      name: "Cooperation",
      means: "The municipality works together with others of its own accord.",
    },
    LENIENCY: {
      name: "Generous",
      means: "The municipality admits mistakes and makes up for them generously.",
    },
    PROMPTNESS: { name: "Prompt", means: "The municipality works as quickly and effectively as it can." },
    DE_ESCALATION: {
      name: "Calming",
      means: "The municipality tries to make a quarrel smaller, not bigger.",
    },
    INTEGRITY: { name: "Integrity", means: "The municipality uses its power only for what it is meant for." },
    RELIABILITY: {
      name: "Reliable",
      means: "The municipality does what it promises and keeps to the rules.",
    },
    IMPARTIALITY: { name: "Impartial", means: "The municipality has no prejudice and favours nobody." },
    REASONABLENESS: {
      name: "Reasonable",
      means: "The municipality weighs all interests and comes to a reasonable outcome.",
    },
    GOOD_PREPARATION: {
      name: "Well prepared",
      means: "The municipality first finds out all that is needed.",
    },
    GOOD_ORGANISATION: {
      name: "Well organised",
      means: "The municipality has its work and records in order.",
    },
    PROFESSIONALISM: {
      name: "Professional",
      means: "Those who work for the municipality know their job and act so.",
    },
  },
}) satisfies Record<"nl" | "en", Record<Norm, { name: string; means: string }>>;
