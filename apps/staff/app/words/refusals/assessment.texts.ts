import { on, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: declining, settling, and who handles it. */
export const assessmentRefusals = {
  DECLINE_TERM_PASSED: {
    nl: ({ dueOn }) =>
      `Kan niet meer: de vier weken zijn om${on(dueOn, (day) => ` sinds ${day}`)}. De klacht wordt behandeld.`,
    en: ({ dueOn }) =>
      `No longer possible: the four weeks ended${on(dueOn, (day) => ` on ${day}`)}. The complaint will be handled.`,
  },
  DECLINE_ALREADY_PROPOSED: {
    nl: "Dit is al voorgesteld en wacht op de ondertekenaar.",
    en: "This has been proposed and waits for the signatory.",
  },
  DECLINE_NOT_PROPOSED: {
    nl: "Er is niet voorgesteld om de klacht niet te behandelen.",
    en: "Nobody proposed to decline the complaint.",
    isElsewhere: true,
  },
  EARLIER_COMPLAINT_NOT_HANDLED: {
    nl: "De eerdere klacht is niet behandeld tot en met een oordeel. Indienen alleen is niet genoeg.",
    en: "The earlier complaint was not handled up to a judgement. Submitting alone is not enough.",
  },
  NOT_LONGER_THAN_A_YEAR: {
    nl: ({ conductUntilOn }) =>
      `De gedraging${on(conductUntilOn, (day) => ` van ${day}`)} was niet langer dan een jaar voor de klacht.`,
    en: ({ conductUntilOn }) =>
      `The conduct${on(conductUntilOn, (day) => ` of ${day}`)} was not more than a year before the complaint.`,
  },
  LATE_DECISION: {
    nl: "De klacht gaat over een besluit dat te laat komt. Daarvoor geldt deze grond niet.",
    en: "The complaint is about a late decision, for which this ground does not hold.",
  },
  CONDUCT_DAY_MISSING: {
    nl: "Leg eerst vast op welke dag de gedraging was, of ophield.",
    en: "Record first on which day the conduct was, or ended.",
  },
  COURT_MISSING: {
    nl: "Schrijf op welke rechter het is en het nummer van de zaak.",
    en: "Write down which court it is and the number of the case.",
  },
  REVIEW_DAY_MISSING: {
    nl: "Kies de dag waarop u opnieuw kijkt of het onderzoek nog loopt.",
    en: "Choose the day on which you look whether the investigation still runs.",
  },
  NO_REVIEW_AWAITED: {
    nl: "Er is geen dag vastgelegd om hier opnieuw naar te kijken.",
    en: "No day was recorded on which to look at this again.",
    isElsewhere: true,
  },
  FOUR_EYES: { nl: "Een ander doet dit: vier ogen.", en: "Somebody else does this: four eyes." },
  SETTLEMENT_NOT_ASKED: {
    nl: "Er is nog niet gevraagd of de klacht is opgelost.",
    en: "Nobody asked yet whether the complaint is settled.",
  },
  RESPONDENT_HANDLES: {
    nl: "Deze persoon is betrokken en mag de klacht niet behandelen.",
    en: "This person is involved and may not handle the complaint.",
  },
  NOT_INVOLVED: {
    nl: "Van deze persoon is geen betrokkenheid vastgelegd.",
    en: "No involvement was recorded of this person.",
    isElsewhere: true,
  },
  NOT_DECLARED_UNINVOLVED: {
    nl: "De klacht gaat nu ook over een medewerker: de behandelaar verklaart eerst niet betrokken te zijn.",
    en: "The complaint is about an employee as well now: the handler first declares not to be involved.",
  },
  ALREADY_RESPONDENT: {
    nl: "Deze persoon is al als beklaagde genoemd.",
    en: "This person is named as complained about already.",
  },
  NOBODY_INVOLVED: {
    nl: "Er is van niemand vastgelegd dat die betrokken is.",
    en: "Nobody is recorded as involved.",
  },
  NO_COORDINATOR_NAMED: {
    nl: "De klacht noemt deze coördinator niet, of dat is al uitgezocht.",
    en: "The complaint does not name this coordinator, or it was cleared already.",
  },
  NO_HANDLER_ROLE: {
    nl: "Deze persoon behandelt geen klachten: kies een afdelingshoofd, een directielid of de behandelaar van het bestuur.",
    en: "This person does not handle complaints: choose a head of department, a director or the board's handler.",
  },
  ROUTE_REASON_MISSING: {
    nl: "Volgens de regels behandelt een ander deze klacht: het afdelingshoofd of een directielid, bij een bestuurder het bestuur. Schrijf op waarom u deze persoon kiest.",
    en: "By the rules somebody else handles this complaint: the head of department or a director, and the board where it is about one of its members. Write down why you choose this person.",
  },
  NO_RESPONDENTS: {
    nl: "Er is geen beklaagde genoemd.",
    en: "Nobody is named as the person complained about.",
  },
  NO_SUCH_RESPONDENT: {
    nl: "Deze persoon is geen beklaagde in deze zaak.",
    en: "Nobody complained about this person in this case.",
  },
  RESPONDENT_WORKS_HERE: {
    nl: "De beklaagde heeft hier een account. Naam en e-mail komen daaruit.",
    en: "The person complained about has an account here. Name and e-mail come from it.",
  },
  COPY_ALREADY_SENT: {
    nl: "Het afschrift is al aangemaakt; dat is niet terug te draaien.",
    en: "The copy has been made; that cannot be undone.",
  },
  TOO_LATE_FOR_RESPONDENTS: {
    nl: "Het oordeel is al in concept. Haal het eerst terug.",
    en: "The judgement has been drafted. Take it back first.",
  },
} as const satisfies RefusalWordings;
