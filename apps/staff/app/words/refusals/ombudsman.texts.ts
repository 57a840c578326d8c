import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: the ombudsman, and the archive. */
export const ombudsmanRefusals = {
  OMBUDSMAN_NOT_YET: {
    nl: "De weg naar de ombudsman is nu niet open.",
    en: "The way to the ombudsman is not open now.",
  },
  OMBUDSMAN_TERM_PASSED: {
    nl: ({ untilOn }) =>
      `De termijn om naar de ombudsman te gaan is voorbij${on(untilOn, (day) => ` sinds ${day}`)}.`,
    en: ({ untilOn }) => `The term to go to the ombudsman has passed${on(untilOn, (day) => ` (${day})`)}.`,
    isElsewhere: true,
  },
  OMBUDSMAN_HAS_IT: {
    nl: "De ombudsman heeft deze zaak al in onderzoek.",
    en: "The ombudsman is investigating this case already.",
  },
  SENT_ON_WITHOUT_REASON: {
    nl: "Dit verzoek had meteen door gemoeten. Schrijf waarom het later dan de volgende werkdag gebeurt.",
    en: "This request should have gone on at once. Write why it does so later than the next working day.",
  },
  NO_OMBUDSMAN_CASE: {
    nl: "Er loopt geen onderzoek van de ombudsman waarin dit past.",
    en: "There is no investigation by the ombudsman in which this fits.",
    isElsewhere: true,
  },
  DOSSIER_NOT_SHARED: {
    nl: "Het dossier is niet gedeeld.",
    en: "The file has not been shared.",
    isElsewhere: true,
  },
  DOSSIER_OPENED: { nl: "Het dossier is al ingezien.", en: "The file has been opened." },
  NO_SUCH_DEMAND: {
    nl: "Er is geen open vraag van de ombudsman met dit nummer.",
    en: "There is no open question of the ombudsman with this number.",
    isElsewhere: true,
  },
  NO_FINDINGS: {
    nl: "Er zijn geen bevindingen die op een reactie wachten.",
    en: "No findings wait for a reaction.",
    isElsewhere: true,
  },
  NO_SUCH_RECOMMENDATION: {
    nl: "Er is geen open aanbeveling met dit nummer.",
    en: "There is no open recommendation with this number.",
    isElsewhere: true,
  },
  REASONS_MISSING: { nl: "Schrijf de redenen op.", en: "Write down the reasons." },
  RECOMMENDATIONS_OPEN: {
    nl: ({ count }) => `Nog niet alle aanbevelingen zijn beantwoord${count ? ` (${count} open)` : ""}.`,
    en: ({ count }) => `Not all recommendations have been answered${count ? ` (${count} open)` : ""}.`,
  },
  RETENTION_RUNS: {
    nl: ({ fromOn }) => `De bewaartermijn loopt nog${on(fromOn, (day) => ` tot ${day}`)}.`,
    en: ({ fromOn }) => `The retention period still runs${on(fromOn, (day) => ` until ${day}`)}.`,
  },
  RETENTION_SHORTER: {
    nl: "Het dossier wordt al langer bewaard dan dit.",
    en: "The file is kept longer than this already.",
  },
  OMBUDSMAN_TERM_RUNS: {
    nl: ({ untilOn }) => `De klager kan nog naar de ombudsman${on(untilOn, (day) => ` tot en met ${day}`)}.`,
    en: ({ untilOn }) =>
      `The complainant may still go to the ombudsman${on(untilOn, (day) => ` until ${day}`)}.`,
  },
  ON_HOLD: {
    nl: "Het dossier mag niet weg: er geldt een vernietigingsverbod.",
    en: "The file may not go: there is a ban on its destruction.",
  },
  REPORT_NOT_PUBLISHED: {
    nl: "Het jaarverslag over dit jaar is nog niet gepubliceerd.",
    en: "The annual report over this year has not been published.",
  },
  LIST_NOT_APPROVED: {
    nl: "De vernietigingslijst is nog niet goedgekeurd.",
    en: "The destruction list has not been approved.",
  },
  MAIN_COMPLAINT_KEPT: {
    nl: "De klacht waarin deze is gevoegd wordt nog bewaard; deze blijft zolang ook.",
    en: "The complaint into which this was merged is still kept, and so is this one.",
  },
} as const satisfies RefusalWordings;
