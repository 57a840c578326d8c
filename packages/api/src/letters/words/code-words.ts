import type { DeclineGround, HearingMode, Judgement, Language, Norm, Outcome } from "@gehoor/domain";

/** The words of each code, in both languages beside each other. */
export type Words<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

export const hearingModes: Words<HearingMode> = {
  VISIT: { nl: "in het gemeentehuis", en: "at the town hall" },
  PHONE: { nl: "per telefoon", en: "by phone" },
  VIDEO: { nl: "per videogesprek", en: "by video call" },
};

export const judgements: Words<Judgement> = {
  FOUNDED: { nl: "gegrond. Wij vinden dat u gelijk hebt", en: "founded: we find that you are right" },
  UNFOUNDED: {
    nl: "ongegrond. Wij vinden dat de gemeente zich juist heeft gedragen",
    en: "unfounded: we find that the municipality acted properly",
  },
  NONE: {
    nl: "geen oordeel. Wij konden niet vaststellen wat er precies is gebeurd",
    en: "no judgement: we could not establish what exactly happened",
  },
};

/** The same, told to somebody else than the complainant. */
export const plainJudgements: Readonly<Record<Judgement, string>> = {
  FOUNDED: "gegrond",
  UNFOUNDED: "ongegrond",
  NONE: "geen oordeel: niet vast te stellen wat er precies is gebeurd",
};

export const outcomes: Words<Outcome> = {
  FOUNDED: { nl: "gegrond", en: "founded" },
  UNFOUNDED: { nl: "ongegrond", en: "unfounded" },
  PARTLY_FOUNDED: { nl: "deels gegrond", en: "partly founded" },
  NO_JUDGEMENT: { nl: "geen oordeel", en: "no judgement" },
};

/** Why a complaint is not handled, each with its place in Awb 9:8; that it was handled before tells of an act of ours. */
export const declineGrounds: Words<Exclude<DeclineGround, "ALREADY_HANDLED">> = {
  OVER_A_YEAR_AGO: {
    nl: "Wat er gebeurde was langer dan een jaar voordat u de klacht indiende (artikel 9:8, eerste lid, onder b, Awb).",
    en: "What happened was more than a year before you made the complaint (section 9:8(1)(b) Awb).",
  },
  OBJECTION_POSSIBLE: {
    nl: "U kon hiertegen bezwaar maken (artikel 9:8, eerste lid, onder c, Awb).",
    en: "You could have made an objection (section 9:8(1)(c) Awb).",
  },
  APPEAL_POSSIBLE: {
    nl: "U kunt of kon hiertegen in beroep gaan (artikel 9:8, eerste lid, onder d, Awb).",
    en: "You can or could have appealed (section 9:8(1)(d) Awb).",
  },
  OTHER_COURT: {
    nl: "Een andere rechter bekijkt dit of heeft dit bekeken (artikel 9:8, eerste lid, onder e, Awb).",
    en: "Another court is looking or has looked at this (section 9:8(1)(e) Awb).",
  },
  CRIMINAL_INVESTIGATION: {
    nl: "Er loopt een strafrechtelijk onderzoek of een vervolging (artikel 9:8, eerste lid, onder f, Awb).",
    en: "There is a criminal investigation or prosecution (section 9:8(1)(f) Awb).",
  },
  INSUFFICIENT_INTEREST: {
    nl: "Wij denken dat een onderzoek hier duidelijk niets meer kan toevoegen (artikel 9:8, tweede lid, Awb). Dat zegt niets over wat het voor u betekende.",
    en: "We think that an investigation can clearly add nothing here (section 9:8(2) Awb). That says nothing about what it meant to you.",
  },
};

/** The norms of proper conduct (behoorlijkheidsvereisten). */
export const normNames: Words<Norm> = {
  TRANSPARENT: { nl: "open zijn", en: "being transparent" },
  GOOD_INFORMATION: { nl: "goede informatie geven", en: "giving good information" },
  LISTENING: { nl: "luisteren", en: "listening" },
  GOOD_REASONING: { nl: "goed uitleggen waarom", en: "giving good reasons" },
  FUNDAMENTAL_RIGHTS: { nl: "grondrechten respecteren", en: "respecting fundamental rights" },
  PARTICIPATION: { nl: "mensen laten meedoen", en: "letting people take part" },
  DECENT_TREATMENT: { nl: "fatsoenlijk behandelen", en: "decent treatment" },
  FAIR_PLAY: { nl: "eerlijke kansen geven", en: "fair play" },
  PROPORTIONALITY: { nl: "niet strenger zijn dan nodig", en: "proportionality" },
  SPECIAL_CARE: { nl: "bijzondere zorg geven", en: "special care" },
  TAILORED: { nl: "maatwerk leveren", en: "fitting the person" },
  COOPERATION: { nl: "samenwerken", en: "cooperation" },
  LENIENCY: { nl: "fouten toegeven en goedmaken", en: "leniency" },
  PROMPTNESS: { nl: "op tijd handelen", en: "promptness" },
  DE_ESCALATION: { nl: "rust brengen", en: "de-escalation" },
  INTEGRITY: { nl: "macht eerlijk gebruiken", en: "integrity" },
  RELIABILITY: { nl: "betrouwbaar zijn", en: "reliability" },
  IMPARTIALITY: { nl: "onpartijdig zijn", en: "impartiality" },
  REASONABLENESS: { nl: "redelijk zijn", en: "reasonableness" },
  GOOD_PREPARATION: { nl: "goed voorbereiden", en: "good preparation" },
  GOOD_ORGANISATION: { nl: "goed organiseren", en: "good organisation" },
  PROFESSIONALISM: { nl: "vakkundig werken", en: "professionalism" },
};
