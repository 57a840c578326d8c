import type { ActionEntries } from "../action-entry.ts";

/** Hearing, advice, judgement and the informal way. */
export const handle = {
  PLAN_HEARING: {
    name: { nl: "Gesprek plannen", en: "Plan a hearing" },
    effect: { nl: "De uitnodiging gaat uit.", en: "The invitation goes out." },
  },
  PROPOSE_HEARING_MOMENTS: {
    name: { nl: "Momenten voor een gesprek voorstellen", en: "Propose moments to be heard" },
    effect: {
      nl: "De brief gaat uit. Wie gehoord wordt, kiest zelf een moment of zegt wanneer het wel kan.",
      en: "The letter goes out. Whoever is heard chooses a moment, or says when it is possible.",
    },
  },
  RECORD_HEARING: {
    name: { nl: "Verslag van het gesprek vastleggen", en: "Record the report of the hearing" },
    effect: { nl: "Beide kanten krijgen het verslag.", en: "Both sides get the report." },
  },
  RECORD_WAIVER: {
    name: { nl: "Afzien van horen vastleggen", en: "Record a waived hearing" },
    effect: {
      nl: "Alleen op een van de drie gronden van de wet.",
      en: "Only on one of the three grounds of the law.",
    },
  },
  REACT_TO_REPORT: {
    name: { nl: "Reageren op het verslag", en: "React to the report" },
    effect: {
      nl: "Het verslag blijft zoals het is. Uw reactie staat erbij.",
      en: "The report stays as it is. Your reaction stands beside it.",
    },
  },
  RECORD_REPORT_REACTION: {
    name: { nl: "Reactie op het verslag vastleggen", en: "Record a reaction to the report" },
    effect: {
      nl: "Het verslag blijft zoals het is. Heeft iedereen gereageerd, dan hoeft u niet op de week te wachten.",
      en: "The report stays as it is. Once everybody has reacted you need not wait for the week.",
    },
  },
  OFFER_HEARING_AGAIN: {
    name: { nl: "Opnieuw een gesprek aanbieden", en: "Offer a hearing again" },
    effect: {
      nl: "Met een nieuwe dag om te reageren. De brief gaat uit.",
      en: "With a new day for the reply. The letter goes out.",
    },
  },
  ASK_HEARING: {
    name: { nl: "Ik wil gehoord worden", en: "I want to be heard" },
    effect: { nl: "De behandelaar plant een gesprek met u.", en: "The handler plans a hearing with you." },
  },
  CHOOSE_HEARING_MOMENT: {
    name: { nl: "Moment voor het gesprek kiezen", en: "Choose a moment to be heard" },
    effect: { nl: "U krijgt een bevestiging.", en: "You get a confirmation." },
  },
  ASK_OTHER_MOMENT: {
    name: { nl: "Een ander moment vragen", en: "Ask for another moment" },
    effect: {
      nl: "De behandelaar zoekt een ander moment met u.",
      en: "The handler looks for another moment with you.",
    },
  },
  WAIVE_HEARING: {
    name: { nl: "Ik zie af van een gesprek", en: "I waive the hearing" },
    effect: {
      nl: "U kunt later nog van gedachten veranderen, tot het oordeel er is.",
      en: "You can still change your mind until the judgement.",
    },
  },
  REQUEST_ADVICE: {
    name: { nl: "Advies vragen", en: "Request advice" },
    effect: {
      nl: "De adviseur of commissie hoort en adviseert.",
      en: "The adviser or committee hears and advises.",
    },
  },
  GIVE_ADVICE: {
    name: { nl: "Advies uitbrengen", en: "Give advice" },
    effect: {
      nl: "Bevindingen, advies en aanbevelingen, met het verslag van het gesprek.",
      en: "Findings, advice and recommendations, with the report of the hearing.",
    },
  },
  JUDGE_PART: {
    name: { nl: "Oordelen over een onderdeel", en: "Judge a part" },
    effect: {
      nl: "Bevindingen, oordeel en ten minste één norm.",
      en: "Findings, judgement and at least one norm.",
    },
  },
  DRAW_CONCLUSIONS: {
    name: { nl: "Conclusies en maatregelen vastleggen", en: "Record conclusions and measures" },
    effect: {
      nl: "Wat de gemeente ermee doet, of dat er geen conclusies zijn.",
      en: "What the municipality does with it, or that there are no conclusions.",
    },
  },
  DRAFT_DECISION: {
    name: { nl: "Oordeel voorleggen", en: "Submit the judgement" },
    effect: { nl: "Het oordeel gaat naar de ondertekenaar.", en: "The judgement goes to the signatory." },
  },
  RETURN_DRAFT: {
    name: { nl: "Concept terugsturen", en: "Return the draft" },
    effect: { nl: "De behandelaar past het concept aan.", en: "The handler changes the draft." },
  },
  APPROVE_DECISION: {
    name: { nl: "Brief met het oordeel ondertekenen", en: "Sign the letter with the judgement" },
    effect: {
      nl: "Vier ogen: niet door de behandelaar. De klacht sluit pas als de brief is verstuurd.",
      en: "Four eyes: not by the handler. The complaint closes only when the letter has left.",
    },
  },
  START_INFORMAL: {
    name: { nl: "Samen oplossen", en: "Solve together" },
    effect: {
      nl: "De klager moet willen. De termijn loopt door.",
      en: "The complainant must want to. The term keeps running.",
    },
  },
  ASK_SETTLED: {
    name: { nl: "Aan de klager vragen of het is opgelost", en: "Ask the complainant whether it is settled" },
    effect: {
      nl: "De klager beslist of het is opgelost. De termijn loopt door.",
      en: "The complainant decides whether it is settled. The term keeps running.",
    },
  },
  RECORD_SETTLEMENT: {
    name: { nl: "Vastleggen dat het is opgelost", en: "Record that it is settled" },
    effect: {
      nl: "Alleen als de klager het zelf zegt. De klager krijgt een bevestiging en kan nog nee zeggen.",
      en: "Only if the complainant says so. The complainant gets a confirmation and can still say no.",
    },
  },
  END_INFORMAL: {
    name: { nl: "Verder met de procedure", en: "Go on with the procedure" },
    effect: {
      nl: "De klager krijgt bericht. De eerste termijn blijft gelden.",
      en: "The complainant is told. The first term stays.",
    },
  },
} as const satisfies ActionEntries;
