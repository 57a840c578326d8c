import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: hearing both sides, and the term. */
export const hearingRefusals = {
  HEARING_NOT_OFFERED: {
    nl: "Er is nog geen gesprek aangeboden. Dat gebeurt bij het toewijzen.",
    en: "No hearing has been offered yet. That happens on assignment.",
    isElsewhere: true,
  },
  ALREADY_HEARD: { nl: "Het gesprek is al geweest.", en: "The hearing has taken place." },
  OFFER_NOT_SENT: {
    nl: "Het aanbod om gehoord te worden is nog niet verstuurd, of kwam niet aan.",
    en: "The offer to be heard has not been sent yet, or did not arrive.",
  },
  REPLY_TERM_RUNS: {
    nl: ({ untilOn }) => `Er is nog tijd om te reageren${on(untilOn, (day) => `, tot en met ${day}`)}.`,
    en: ({ untilOn }) => `There is still time to reply${on(untilOn, (day) => `, until ${day}`)}.`,
  },
  REPORT_NOT_SENT: {
    nl: "Het verslag van het gesprek is nog niet verstuurd.",
    en: "The report of the hearing has not been sent yet.",
    isElsewhere: true,
  },
  REACTION_AWAITED: {
    nl: (f) =>
      f.untilOn
        ? `Op het verslag kan nog worden gereageerd tot en met ${f.untilOn}.`
        : "Op het verslag kan nog worden gereageerd.",
    en: (f) =>
      f.untilOn
        ? `The report can still be reacted to until ${f.untilOn}.`
        : "The report can still be reacted to.",
  },
  NO_WAIVER_FOR_RESPONDENT: {
    nl: "Voor de beklaagde geldt deze grond niet: die kan alleen zelf van het gesprek afzien.",
    en: "This ground does not hold for the person complained about, who alone can waive the hearing.",
  },
  HEARING_WANTED: {
    nl: "Deze persoon wil gehoord worden: dan geldt deze grond niet.",
    en: "This person wants to be heard: then this ground does not hold.",
  },
  WAIVER_DOES_NOT_STAND: {
    nl: "De klager is niet gehoord omdat de klacht kennelijk ongegrond was. Nu een onderdeel anders uitvalt, moet de klager worden gehoord.",
    en: "The complainant was not heard because the complaint was manifestly unfounded. Now that a part turns out otherwise, the complainant must be heard.",
  },
  HEARING_AFTER_TERM: {
    nl: ({ dueOn }) =>
      `Deze dag ligt na de laatste dag voor de reactie${on(dueOn, (day) => ` (${day})`)}. Schrijf op waarom het toch dan is.`,
    en: ({ dueOn }) =>
      `This day lies after the last day for the answer${on(dueOn, (day) => ` (${day})`)}. Write down why it is then all the same.`,
  },
  HEARING_ON_CLOSED_DAY: {
    nl: ({ dayOn }) => `${dayOn || "Deze dag"} is geen werkdag. Schrijf op waarom het toch dan is.`,
    en: ({ dayOn }) => `${dayOn || "This day"} is no working day. Write down why it is then all the same.`,
  },
  HEARING_DOUBLE_BOOKED: {
    nl: "De behandelaar heeft dan al een ander gesprek. Schrijf op waarom het toch kan.",
    en: "The handler has another hearing then. Write down why it is possible all the same.",
  },
  ADVISER_HEARS: {
    nl: "De zaak ligt bij de adviseur: die hoort.",
    en: "The case is with the adviser, who hears.",
  },
  HEARING_NOT_IN_FUTURE: { nl: "Kies een moment in de toekomst.", en: "Choose a moment in the future." },
  HEARING_NOT_PROPOSED: {
    nl: "Er staat nu geen moment open om te kiezen.",
    en: "No moment is open to choose now.",
  },
  HEARING_MOMENT_GONE: {
    nl: "Dit moment is er niet meer. Kies een ander.",
    en: "This moment is gone. Choose another.",
  },
  ALREADY_ADJOURNED: {
    nl: ({ weeks }) =>
      `Er is al verdaagd${on(weeks, (count) => ` met ${count} ${count === "1" ? "week" : "weken"}`)}. Dat kan één keer.`,
    en: ({ weeks }) =>
      `Adjourned already${on(weeks, (count) => ` by ${count} ${count === "1" ? "week" : "weeks"}`)}. That is possible once.`,
  },
  ADJOURNED_TOO_LATE: {
    nl: ({ dueOn }) =>
      `De termijn is al voorbij${on(dueOn, (day) => ` (${day})`)}: verdagen kan niet meer. Vraag de klager om instemming met uitstel.`,
    en: ({ dueOn }) =>
      `The term has ended${on(dueOn, (day) => ` (${day})`)}: adjourning is no longer possible. Ask the complainant to agree to postponement.`,
  },
  ADJOURN_ONE_TO_FOUR_WEEKS: {
    nl: "Verdagen kan met één tot vier hele weken.",
    en: "Adjourning is possible by one to four whole weeks.",
  },
  ADJOURN_FIRST: {
    nl: "Verdaag eerst. Pas daarna kan verder uitstel, met instemming van de klager.",
    en: "Adjourn first. After that further postponement is possible, with the complainant's consent.",
  },
  POSTPONE_LATER_THAN_DUE: {
    nl: ({ dueOn }) => `Kies een dag na het einde van de termijn${on(dueOn, (day) => ` (${day})`)}.`,
    en: ({ dueOn }) => `Choose a day after the end of the term${on(dueOn, (day) => ` (${day})`)}.`,
  },
  NO_POSTPONEMENT_ASKED: { nl: "Er is geen uitstel gevraagd.", en: "No postponement was asked." },
  NOT_LATE: { nl: "De termijn loopt nog.", en: "The term is still running." },
  ENDED_BEFORE: {
    nl: "De klacht was al eerder beantwoord of afgesloten.",
    en: "The complaint had been answered or closed before.",
  },
  TERM_NOT_STARTED: {
    nl: "De termijn loopt nog niet: de klager moet de opgeschreven klacht eerst bevestigen.",
    en: "The term does not run yet: the complainant must first confirm the complaint as written down.",
  },
  NO_PARALLEL_PROCEDURE_OPEN: {
    nl: "Deze procedure loopt niet (meer) naast deze klacht.",
    en: "This procedure does not run beside this complaint, or not any more.",
    isElsewhere: true,
  },
} as const satisfies RefusalWordings;
