import { on, part, type RefusalWordings } from "./refusal-wording.ts";

/** Why something cannot be done: the judgement, the answer, and where else a complaint ends. */
export const decisionRefusals = {
  NO_ADVISER_HERE: {
    nl: "Er is geen advies van een adviseur of commissie.",
    en: "There is no advice of an adviser or committee.",
    isElsewhere: true,
  },
  NO_ADVICE: {
    nl: "Er is geen advies om van af te wijken.",
    en: "There is no advice to deviate from.",
    isElsewhere: true,
  },
  ADVICE_MISSING: { nl: "Het advies is er nog niet.", en: "The advice is not there yet." },
  NO_SUCH_PART: {
    nl: (facts) => `${part(facts, "Onderdeel")} staat niet (meer) in deze klacht.`,
    en: (facts) => `${part(facts, "Part")} is not (any more) in this complaint.`,
  },
  NORM_MISSING: { nl: "Kies ten minste één norm.", en: "Choose at least one norm." },
  PARTS_NOT_JUDGED: {
    nl: (facts) => `Er is nog geen oordeel over ${part(facts, "onderdeel")}.`,
    en: (facts) => `There is no judgement yet on ${part(facts, "part")}.`,
  },
  CONCLUSIONS_MISSING: {
    nl: "Er is nog niet vastgelegd welke conclusies er zijn, of dat er geen zijn.",
    en: "Neither conclusions are recorded yet, nor that there are none.",
  },
  DEVIATION_REASON_MISSING: {
    nl: "Schrijf op waarom u van het advies afwijkt.",
    en: "Write down why you deviate from the advice.",
  },
  DEVIATION_REASON_NEEDLESS: {
    nl: "U wijkt niet van het advies af; dan hoort hier geen reden.",
    en: "You do not deviate from the advice; no reason belongs here.",
  },
  COPY_NOT_SENT: {
    nl: "Het afschrift is nog niet aan elke beklaagde verstuurd.",
    en: "The copy has not been sent yet to everybody complained about.",
  },
  COMPLAINANT_NOT_HEARD: {
    nl: "De klager is nog niet gehoord, en er is geen reden vastgelegd om dat niet te doen.",
    en: "The complainant has not been heard yet, and no reason not to is recorded.",
  },
  RESPONDENT_NOT_HEARD: {
    nl: "De beklaagde is nog niet gehoord, en er is niet vastgelegd dat die ervan afziet.",
    en: "The person complained about has not been heard yet, and it is not recorded that this is not wanted.",
  },
  ALREADY_APPROVED: { nl: "Dit is al ondertekend.", en: "This has been signed." },
  NOT_APPROVED: { nl: "Deze brief is nog niet ondertekend.", en: "This letter has not been signed yet." },
  BBS_UNDER_MANDATE: {
    nl: "BBS werkt hier in mandaat. Wijs de klacht toe in plaats van die door te sturen.",
    en: "BBS works under mandate here. Assign the complaint instead of forwarding it.",
  },
  AUTHORITY_NOT_NAMED: {
    nl: "Zeg naar welke instantie de klacht gaat.",
    en: "Say to which authority the complaint goes.",
  },
  RECIPIENT_NOT_KNOWN: {
    nl: "Dit kan nergens heen: er is geen adres of postbus bekend. Vul het adres in, of vraag de beheerder de postbus vast te leggen. Gaat het om een afdeling? Leg die eerst vast.",
    en: "This has nowhere to go: no address or mailbox is known. Enter the address, or ask the administrator to set the mailbox. Is it about a department? Set that first.",
  },
  HAND_OVER_UNDERWAY: {
    nl: "Dit wordt al overgedragen. Wacht tot die brief weg is.",
    en: "This is being handed over already. Wait until that letter has left.",
  },
  MERGE_OTHER_COMPLAINANT: {
    nl: "Deze klacht is van iemand anders. Voegen kan alleen bij dezelfde klager: iedere klager krijgt een eigen antwoord.",
    en: "This complaint is by somebody else. Only complaints of the same complainant can be merged: each complainant gets an answer of their own.",
  },
  NO_WAY_TO_WRITE: {
    nl: "De klager kan nog geen brief krijgen. Noteer eerst een adres of e-mailadres.",
    en: "The complainant cannot get a letter yet. First note a postal or e-mail address.",
  },
  NO_PART_LEFT: {
    nl: "Dan blijft er in deze klacht niets over om te beantwoorden.",
    en: "Then nothing in this complaint would be left to answer.",
  },
  JOINT_WITH_ITSELF: {
    nl: "Een klacht kan niet met zichzelf samen worden behandeld.",
    en: "A complaint cannot be handled together with itself.",
  },
  JOINT_WITH_OPEN: {
    nl: "De andere klacht is niet meer open.",
    en: "The other complaint is no longer open.",
  },
  SAME_COMPLAINANT: {
    nl: "Dit is een klacht van dezelfde mensen. Voeg de klachten.",
    en: "This is a complaint of the same people. Merge them.",
  },
  NOT_JOINT: {
    nl: "Deze klachten worden niet samen behandeld.",
    en: "These complaints are not handled together.",
  },
  MERGE_INTO_EARLIEST: {
    nl: "Voeg altijd in de klacht die het eerst kwam, zodat geen termijn verandert.",
    en: "Always merge into the complaint that came first, so that no term changes.",
  },
  MERGE_INTO_OPEN: {
    nl: "Die klacht is al afgesloten. Voegen kan alleen in een open klacht.",
    en: "That complaint is closed. Merging is possible into an open one only.",
  },
  MERGE_INTO_ITSELF: {
    nl: "Een klacht kan niet in zichzelf worden gevoegd.",
    en: "A complaint cannot be merged into itself.",
  },
  NOTHING_JOINED: {
    nl: "Er is geen andere klacht bij deze gevoegd. Haal het vinkje daarbij weg.",
    en: "No other complaint has been merged into this one. Remove the tick for it.",
  },
  SOMEBODY_GOES_ON: {
    nl: "Er is nog iemand die de klacht voortzet, of de klager leeft.",
    en: "Somebody still goes on with the complaint, or the complainant is alive.",
    isElsewhere: true,
  },
  OUTSIDE_TERM_PASSED: {
    nl: ({ dueOn }) =>
      `Kan niet meer: de vier weken zijn om${on(dueOn, (day) => ` sinds ${day}`)}. De klacht wordt behandeld.`,
    en: ({ dueOn }) =>
      `Not possible any more: the four weeks are over${on(dueOn, (day) => ` since ${day}`)}. The complaint is handled.`,
  },
  GROUND_DOES_NOT_FIT: {
    nl: "Deze grond past niet bij deze klacht.",
    en: "This ground does not fit this complaint.",
  },
  NOT_ENDED: { nl: "De klacht is nog open.", en: "The complaint is still open.", isElsewhere: true },
  NOT_PROPOSED: { nl: "Dit is niet voorgesteld.", en: "This was not proposed.", isElsewhere: true },
  STATEMENT_MISSING: {
    nl: "Schrijf op wat de klager zei of schreef.",
    en: "Write down what the complainant said or wrote.",
  },
  IS_SPOKESPERSON: {
    nl: "Alleen wie naast de woordvoerder klaagt, kan brieven via de woordvoerder krijgen.",
    en: "Only who complains beside the spokesperson can be written to through the spokesperson.",
  },
  WHOSE_WORD: {
    nl: "Er zijn meer klagers. Kies wie dit zei: iedere klager beslist zelf.",
    en: "There are several complainants. Choose who said this: each decides alone.",
  },
} as const satisfies RefusalWordings;
