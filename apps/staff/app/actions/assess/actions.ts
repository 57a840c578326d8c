import type { ActionEntries } from "../action-entry.ts";

/** Taking a complaint up, who handles it, and what a second person decides. */
export const assess = {
  START_ASSESSMENT: {
    name: { nl: "Ontvangst bevestigen", en: "Confirm receipt" },
    effect: {
      nl: "De ontvangstbevestiging gaat uit. Daarna beoordeelt u de klacht.",
      en: "The acknowledgement goes out. Then you assess the complaint.",
    },
  },
  CONFIRM_WRITTEN_FORM: {
    name: { nl: "Opgeschreven klacht is bevestigd", en: "Complaint as written down is confirmed" },
    effect: {
      nl: "Vanaf die dag loopt de behandeltermijn.",
      en: "From that day the term for the answer runs.",
    },
  },
  REQUEST_SUPPLEMENT: {
    name: { nl: "Aanvulling vragen", en: "Ask to complete the complaint" },
    effect: {
      nl: "De klager krijgt een brief. De termijn loopt door.",
      en: "The complainant gets a letter. The term keeps running.",
    },
  },
  PROVIDE_SUPPLEMENT: {
    name: { nl: "Aanvulling vastleggen", en: "Record the supplement" },
    effect: {
      nl: "Ook na de gevraagde dag: te laat zijn kost de klager niets.",
      en: "Also after the day asked for: lateness costs the complainant nothing.",
    },
  },
  END_SUPPLEMENT_TERM: {
    name: { nl: "Verder zonder aanvulling", en: "Go on without supplement" },
    effect: { nl: "U gaat verder met wat er is.", en: "You go on with what there is." },
  },
  ASSIGN_HANDLER: {
    name: { nl: "Toewijzen aan een behandelaar", en: "Assign to a handler" },
    effect: {
      nl: "U vraagt deze collega. Die verklaart binnen twee werkdagen zelf niet betrokken te zijn (9:7). Pas dan krijgen klager en beklaagde bericht.",
      en: "You ask this colleague, who declares within two working days not to be involved (9:7). Only then are complainant and person complained about told.",
    },
  },
  DECLARE_UNINVOLVED: {
    name: { nl: "In behandeling nemen", en: "Take up the complaint" },
    effect: {
      nl: "Daarna bent u de behandelaar. De beklaagde krijgt het afschrift. Beide kanten krijgen het aanbod van een gesprek.",
      en: "You are the handler from then on. The person complained about gets the copy. Both sides are offered a hearing.",
    },
  },
  DECLINE_ASSIGNMENT: {
    name: { nl: "Niet zelf behandelen", en: "Not handle it yourself" },
    effect: {
      nl: "De coördinator vraagt iemand anders. Was u betrokken, dan ziet u deze klacht niet meer.",
      en: "The coordinator asks somebody else. If you were involved, you no longer see this complaint.",
    },
  },
  WITHDRAW_ASSIGNMENT: {
    name: { nl: "Vraag om te behandelen intrekken", en: "Withdraw the question to handle it" },
    effect: {
      nl: "Wie gevraagd is, hoeft niets meer te doen en ziet de klacht niet meer. Wie behandelt, gaat door.",
      en: "Who was asked need not do anything and no longer sees the complaint. Who handles it goes on.",
    },
  },
  CONFIRM_SPAM: {
    name: { nl: "Beslissen: geen klacht?", en: "Decide: not a complaint?" },
    effect: {
      nl: "Vier ogen. Niemand krijgt een brief; de melding telt niet mee in de cijfers.",
      en: "Four eyes. Nobody gets a letter; it does not count in the figures.",
    },
  },
  DECIDE_RECEIPT_CORRECTION: {
    name: { nl: "Beslissen over de dag van ontvangst", en: "Decide about the day of receipt" },
    effect: {
      nl: "Vier ogen. Termijnen volgen de nieuwe dag; wat al voorbij was, blijft voorbij.",
      en: "Four eyes. Terms follow the new day; what had lapsed stays lapsed.",
    },
  },
  DECIDE_REOPENING: {
    name: { nl: "Beslissen over heropenen", en: "Decide about reopening" },
    effect: {
      nl: "Vier ogen. De klacht houdt de eerste dag van ontvangst en de eerste termijn. Wat de ombudsman terugstuurde, krijgt nu zijn eigen termijn.",
      en: "Four eyes. The first day of receipt and the first term stay. What the ombudsman sent back now gets its own term.",
    },
  },
  APPROVE_DECLINE: {
    name: { nl: "Brief van niet behandelen ondertekenen", en: "Sign the letter that declines" },
    effect: {
      nl: "Vier ogen: niet door wie het voorstelde. De brief gaat uit; pas dan eindigt de klacht, of het onderdeel.",
      en: "Four eyes: not by who proposed it. The letter goes out; only then the complaint closes.",
    },
  },
  DROP_DECLINE: {
    name: { nl: "Toch behandelen", en: "Handle after all" },
    effect: {
      nl: "Het voorstel vervalt; de klacht wordt behandeld.",
      en: "The proposal lapses; the complaint is handled.",
    },
  },
  CLOSE_AFTER_DEATH: {
    name: { nl: "Beslissen over beëindigen wegens overlijden", en: "Decide about ending after death" },
    effect: {
      nl: "Er komt geen oordeel. De beklaagde krijgt bericht.",
      en: "There will be no judgement. The person complained about is told.",
    },
  },
  CLOSE_OUTSIDE_FORMAL: {
    name: { nl: "Buiten de procedure afdoen", en: "Close outside the procedure" },
    effect: {
      nl: "Geen klacht in de zin van 9:4. De afdeling krijgt bericht. Is dat weg, dan eindigt de klacht en krijgt de klager een brief.",
      en: "Not a complaint in the sense of 9:4. The department is told. When that has left, the complaint ends and the complainant gets a letter.",
    },
  },
} as const satisfies ActionEntries;
