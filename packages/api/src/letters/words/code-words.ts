import type { DeclineGround, HearingMode, Judgement, Language, Norm, Outcome } from "@gehoor/domain";

type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

export const hearingModes: Words<HearingMode> = {
  nl: { VISIT: "in het gemeentehuis", PHONE: "per telefoon", VIDEO: "per videogesprek" },
  en: { VISIT: "at the town hall", PHONE: "by phone", VIDEO: "by video call" },
};

export const judgements: Words<Judgement> = {
  nl: {
    FOUNDED: "gegrond. Wij vinden dat u gelijk hebt",
    UNFOUNDED: "ongegrond. Wij vinden dat de gemeente zich juist heeft gedragen",
    NONE: "geen oordeel. Wij konden niet vaststellen wat er precies is gebeurd",
  },
  en: {
    FOUNDED: "founded: we find that you are right",
    UNFOUNDED: "unfounded: we find that the municipality acted properly",
    NONE: "no judgement: we could not establish what exactly happened",
  },
};

/** The same, told to somebody else than the complainant. */
export const plainJudgements: Readonly<Record<Judgement, string>> = {
  FOUNDED: "gegrond",
  UNFOUNDED: "ongegrond",
  NONE: "geen oordeel: niet vast te stellen wat er precies is gebeurd",
};

export const outcomes: Words<Outcome> = {
  nl: {
    FOUNDED: "gegrond",
    UNFOUNDED: "ongegrond",
    PARTLY_FOUNDED: "deels gegrond",
    NO_JUDGEMENT: "geen oordeel",
  },
  en: {
    FOUNDED: "founded",
    UNFOUNDED: "unfounded",
    PARTLY_FOUNDED: "partly founded",
    NO_JUDGEMENT: "no judgement",
  },
};

/** Why a complaint is not handled, each with its place in Awb 9:8; that it was handled before tells of an act of ours. */
export const declineGrounds: Words<Exclude<DeclineGround, "ALREADY_HANDLED">> = {
  nl: {
    OVER_A_YEAR_AGO:
      "Wat er gebeurde was langer dan een jaar voordat u de klacht indiende (artikel 9:8, eerste lid, onder b, Awb).",
    OBJECTION_POSSIBLE: "U kon hiertegen bezwaar maken (artikel 9:8, eerste lid, onder c, Awb).",
    APPEAL_POSSIBLE: "U kunt of kon hiertegen in beroep gaan (artikel 9:8, eerste lid, onder d, Awb).",
    OTHER_COURT:
      "Een andere rechter bekijkt dit of heeft dit bekeken (artikel 9:8, eerste lid, onder e, Awb).",
    CRIMINAL_INVESTIGATION:
      "Er loopt een strafrechtelijk onderzoek of een vervolging (artikel 9:8, eerste lid, onder f, Awb).",
    INSUFFICIENT_INTEREST:
      "Wij denken dat een onderzoek hier duidelijk niets meer kan toevoegen (artikel 9:8, tweede lid, Awb). Dat zegt niets over wat het voor u betekende.",
  },
  en: {
    OVER_A_YEAR_AGO:
      "What happened was more than a year before you made the complaint (section 9:8(1)(b) Awb).",
    OBJECTION_POSSIBLE: "You could have made an objection (section 9:8(1)(c) Awb).",
    APPEAL_POSSIBLE: "You can or could have appealed (section 9:8(1)(d) Awb).",
    OTHER_COURT: "Another court is looking or has looked at this (section 9:8(1)(e) Awb).",
    CRIMINAL_INVESTIGATION: "There is a criminal investigation or prosecution (section 9:8(1)(f) Awb).",
    INSUFFICIENT_INTEREST:
      "We think that an investigation can clearly add nothing here (section 9:8(2) Awb). That says nothing about what it meant to you.",
  },
};

/** The norms of proper conduct (behoorlijkheidsvereisten). */
export const normNames: Words<Norm> = {
  nl: {
    TRANSPARENT: "open zijn",
    GOOD_INFORMATION: "goede informatie geven",
    LISTENING: "luisteren",
    GOOD_REASONING: "goed uitleggen waarom",
    FUNDAMENTAL_RIGHTS: "grondrechten respecteren",
    PARTICIPATION: "mensen laten meedoen",
    DECENT_TREATMENT: "fatsoenlijk behandelen",
    FAIR_PLAY: "eerlijke kansen geven",
    PROPORTIONALITY: "niet strenger zijn dan nodig",
    SPECIAL_CARE: "bijzondere zorg geven",
    TAILORED: "maatwerk leveren",
    COOPERATION: "samenwerken",
    LENIENCY: "fouten toegeven en goedmaken",
    PROMPTNESS: "op tijd handelen",
    DE_ESCALATION: "rust brengen",
    INTEGRITY: "macht eerlijk gebruiken",
    RELIABILITY: "betrouwbaar zijn",
    IMPARTIALITY: "onpartijdig zijn",
    REASONABLENESS: "redelijk zijn",
    GOOD_PREPARATION: "goed voorbereiden",
    GOOD_ORGANISATION: "goed organiseren",
    PROFESSIONALISM: "vakkundig werken",
  },
  en: {
    TRANSPARENT: "being transparent",
    GOOD_INFORMATION: "giving good information",
    LISTENING: "listening",
    GOOD_REASONING: "giving good reasons",
    FUNDAMENTAL_RIGHTS: "respecting fundamental rights",
    PARTICIPATION: "letting people take part",
    DECENT_TREATMENT: "decent treatment",
    FAIR_PLAY: "fair play",
    PROPORTIONALITY: "proportionality",
    SPECIAL_CARE: "special care",
    TAILORED: "fitting the person",
    COOPERATION: "cooperation",
    LENIENCY: "leniency",
    PROMPTNESS: "promptness",
    DE_ESCALATION: "de-escalation",
    INTEGRITY: "integrity",
    RELIABILITY: "reliability",
    IMPARTIALITY: "impartiality",
    REASONABLENESS: "reasonableness",
    GOOD_PREPARATION: "good preparation",
    GOOD_ORGANISATION: "good organisation",
    PROFESSIONALISM: "professionalism",
  },
};
