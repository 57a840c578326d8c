import { on, part, type RefusalSentences } from "./refusal-sentence.ts";

/** Why something cannot be done, in Dutch. */
export const refusalsInDutch: RefusalSentences = {
  NOT_YOURS: "Dit is niet aan u.",
  INVOLVED: "U bent of was bij deze gedraging betrokken. Een ander doet dit.",
  NOT_OPEN: "Deze klacht is al afgesloten.",
  NOT_IN_THIS_STATE: ({ status }) =>
    status ? `Dit kan niet zolang de klacht op “${status}” staat.` : "Dit kan nu niet.",
  ALREADY_DONE: "Dit is al gebeurd.",
  NO_PARTS: "Er staat nog niet in waarover de klacht gaat.",
  NOT_SIGNED: "De klacht is niet ondertekend.",
  NO_SPOKESPERSON: "Er is geen naam van een klager.",
  CONDUCT_IN_FUTURE: "De dag van de gedraging ligt na de dag van ontvangst.",
  RECEIVED_IN_FUTURE: "De dag van ontvangst kan niet in de toekomst liggen.",
  BACKDATED_WITHOUT_REASON: ({ days = "3" }) =>
    `De klacht kwam meer dan ${days} werkdagen geleden binnen. Schrijf op waarom u die nu pas invoert.`,
  NOT_READ_BACK: "Lees de opgeschreven klacht eerst voor aan de klager.",
  SCAN_MISSING: "Zeg waar de brief ligt.",
  CONFIRMATION_MISSING: "Zeg waar de ondertekende klacht ligt, of wat de klager zei.",
  RECEIVED_BY_SITE:
    "Een klacht via de site kwam binnen op het moment dat het systeem vastlegde. Die dag staat vast.",
  MESSAGE_MISSING: "Voeg de e-mail zelf toe, of zeg waar die ligt: die zegt op welke dag hij kwam.",
  NOT_TOLD_AT_ONCE: ({ untilOn }) =>
    `De klager moest dit meteen horen${on(untilOn, (day) => `, uiterlijk op ${day}`)}. De termijn loopt vanaf de dag van ontvangst.`,
  NOT_ORAL: "De klacht was al schriftelijk.",
  DAY_IN_FUTURE: "Deze dag ligt in de toekomst.",
  DAY_BEFORE_RECEIPT: ({ receivedOn }) =>
    `Deze dag ligt voor de dag van ontvangst${on(receivedOn, (day) => ` (${day})`)}.`,
  ONLY_UNDESIGNATED_ROUTE: "Dit kan alleen bij een klacht die per e-mail langs een niet-aangewezen weg kwam.",
  NO_NEWER_CALENDAR: "De termijnen zijn al met de nieuwste kalender berekend.",
  NO_NEWER_SETTINGS: "De termijnen zijn al met de nieuwste instellingen berekend.",
  ACKNOWLEDGED_OTHERWISE:
    "In de ontvangstbevestiging staat of een adviseur de klacht behandelt. Dat kan voor deze klacht niet meer anders.",
  DAY_LISTED_ALREADY: ({ dayOn }) => `${dayOn || "Deze dag"} staat er al.`,
  DAY_NOT_LISTED: ({ dayOn }) => `${dayOn || "Deze dag"} staat niet (meer) in de kalender.`,
  DAY_FREE_ANYWAY: ({ dayOn }) =>
    `${dayOn || "Deze dag"} is al een vrije dag: een weekend, een feestdag of een dag uit een besluit.`,
  NO_DECREE_FOR_YEAR:
    "Voor dit jaar kan nog geen besluit bekend zijn, of niet meer veranderen. Kijk het jaar na.",
  NOTHING_CHANGES: "Zo staat het er al. Er is niets om vast te leggen.",
  DAY_PASSED: "Deze dag is al voorbij. Kies een latere dag.",
  NOT_A_WORKING_DAY: ({ dayOn }) => `${dayOn || "Deze dag"} is geen werkdag. Kies een werkdag.`,
  TERM_STILL_RUNS: ({ untilOn }) => `De klager heeft nog tijd${on(untilOn, (day) => ` tot en met ${day}`)}.`,
  DECLINE_TERM_PASSED: ({ dueOn }) =>
    `Kan niet meer: de vier weken zijn om${on(dueOn, (day) => ` sinds ${day}`)}. De klacht wordt behandeld.`,
  DECLINE_ALREADY_PROPOSED: "Dit is al voorgesteld en wacht op de ondertekenaar.",
  DECLINE_NOT_PROPOSED: "Er is niet voorgesteld om de klacht niet te behandelen.",
  EARLIER_COMPLAINT_NOT_HANDLED:
    "De eerdere klacht is niet behandeld tot en met een oordeel. Indienen alleen is niet genoeg.",
  NOT_LONGER_THAN_A_YEAR: ({ conductUntilOn }) =>
    `De gedraging${on(conductUntilOn, (day) => ` van ${day}`)} was niet langer dan een jaar voor de klacht.`,
  LATE_DECISION: "De klacht gaat over een besluit dat te laat komt. Daarvoor geldt deze grond niet.",
  CONDUCT_DAY_MISSING: "Leg eerst vast op welke dag de gedraging was, of ophield.",
  COURT_MISSING: "Schrijf op welke rechter het is en het nummer van de zaak.",
  REVIEW_DAY_MISSING: "Kies de dag waarop u opnieuw kijkt of het onderzoek nog loopt.",
  NO_REVIEW_AWAITED: "Er is geen dag vastgelegd om hier opnieuw naar te kijken.",
  FOUR_EYES: "Een ander doet dit: vier ogen.",
  SETTLEMENT_NOT_ASKED: "Er is nog niet gevraagd of de klacht is opgelost.",
  RESPONDENT_HANDLES: "Deze persoon is betrokken en mag de klacht niet behandelen.",
  NOT_DECLARED_UNINVOLVED:
    "De klacht gaat nu ook over een medewerker: de behandelaar verklaart eerst niet betrokken te zijn.",
  ALREADY_RESPONDENT: "Deze persoon is al als beklaagde genoemd.",
  NO_COORDINATOR_NAMED: "De klacht noemt deze coördinator niet, of dat is al uitgezocht.",
  NO_HANDLER_ROLE:
    "Deze persoon behandelt geen klachten: kies een afdelingshoofd, een directielid of de behandelaar van het bestuur.",
  ROUTE_REASON_MISSING:
    "Volgens de regels behandelt een ander deze klacht: het afdelingshoofd of een directielid, bij een bestuurder het bestuur. Schrijf op waarom u deze persoon kiest.",
  NOBODY_INVOLVED: "Er is van niemand vastgelegd dat die betrokken is.",
  NO_RESPONDENTS: "Er is geen beklaagde genoemd.",
  NO_SUCH_RESPONDENT: "Deze persoon is geen beklaagde in deze zaak.",
  RESPONDENT_WORKS_HERE: "De beklaagde heeft hier een account. Naam en e-mail komen daaruit.",
  COPY_ALREADY_SENT: "Het afschrift is al aangemaakt; dat is niet terug te draaien.",
  TOO_LATE_FOR_RESPONDENTS: "Het oordeel is al in concept. Haal het eerst terug.",
  HEARING_NOT_OFFERED: "Er is nog geen gesprek aangeboden. Dat gebeurt bij het toewijzen.",
  ALREADY_HEARD: "Het gesprek is al geweest.",
  OFFER_NOT_SENT: "Het aanbod om gehoord te worden is nog niet verstuurd, of kwam niet aan.",
  REPLY_TERM_RUNS: ({ untilOn }) =>
    `Er is nog tijd om te reageren${on(untilOn, (day) => `, tot en met ${day}`)}.`,
  NO_WAIVER_FOR_RESPONDENT:
    "Voor de beklaagde geldt deze grond niet: die kan alleen zelf van het gesprek afzien.",
  HEARING_NOT_IN_FUTURE: "Kies een moment in de toekomst.",
  ALREADY_ADJOURNED: ({ weeks }) =>
    `Er is al verdaagd${on(weeks, (count) => ` met ${count} ${count === "1" ? "week" : "weken"}`)}. Dat kan één keer.`,
  ADJOURNED_TOO_LATE: ({ dueOn }) =>
    `De termijn is al voorbij${on(dueOn, (day) => ` (${day})`)}: verdagen kan niet meer. Vraag de klager om instemming met uitstel.`,
  ADJOURN_ONE_TO_FOUR_WEEKS: "Verdagen kan met één tot vier hele weken.",
  ADJOURN_FIRST: "Verdaag eerst. Pas daarna kan verder uitstel, met instemming van de klager.",
  POSTPONE_LATER_THAN_DUE: ({ dueOn }) =>
    `Kies een dag na het einde van de termijn${on(dueOn, (day) => ` (${day})`)}.`,
  NO_POSTPONEMENT_ASKED: "Er is geen uitstel gevraagd.",
  NOT_LATE: "De termijn loopt nog.",
  TERM_NOT_STARTED: "De termijn loopt nog niet: de klager moet de opgeschreven klacht eerst bevestigen.",
  ENDED_BEFORE: "De klacht was al eerder beantwoord of afgesloten.",
  NO_TRACK_OPEN: "Deze procedure loopt niet (meer) naast deze klacht.",
  NO_ADVISER_HERE: "Er is geen advies van een adviseur of commissie.",
  NO_SUCH_PART: (facts) => `${part(facts, "Onderdeel")} staat niet (meer) in deze klacht.`,
  NORM_MISSING: "Kies ten minste één norm.",
  PARTS_NOT_JUDGED: (facts) => `Er is nog geen oordeel over ${part(facts, "onderdeel")}.`,
  CONCLUSIONS_MISSING: "Er is nog niet vastgelegd welke conclusies er zijn, of dat er geen zijn.",
  DEVIATION_REASON_MISSING: "Schrijf op waarom u van het advies afwijkt.",
  DEVIATION_REASON_NEEDLESS: "U wijkt niet van het advies af; dan hoort hier geen reden.",
  COPY_NOT_SENT: "Het afschrift is nog niet aan elke beklaagde verstuurd.",
  COMPLAINANT_NOT_HEARD: "De klager is nog niet gehoord, en er is geen reden vastgelegd om dat niet te doen.",
  RESPONDENT_NOT_HEARD: "De beklaagde is nog niet gehoord, en er is niet vastgelegd dat die ervan afziet.",
  ALREADY_APPROVED: "Dit is al ondertekend.",
  NOT_APPROVED: "Deze brief is nog niet ondertekend.",
  BBS_UNDER_MANDATE: "BBS werkt hier in mandaat. Wijs de klacht toe in plaats van die door te sturen.",
  NO_WAY_TO_WRITE: "De klager kan nog geen brief krijgen. Noteer eerst een adres of e-mailadres.",
  NO_PART_LEFT: "Dan blijft er in deze klacht niets over om te beantwoorden.",
  MERGE_OTHER_COMPLAINANT:
    "Deze klacht is van iemand anders. Voegen kan alleen bij dezelfde klager: iedere klager krijgt een eigen antwoord.",
  MERGE_INTO_EARLIEST: "Voeg altijd in de klacht die het eerst kwam, zodat geen termijn verandert.",
  MERGE_INTO_OPEN: "Die klacht is al afgesloten. Voegen kan alleen in een open klacht.",
  MERGE_INTO_ITSELF: "Een klacht kan niet in zichzelf worden gevoegd.",
  NOTHING_JOINED: "Er is geen andere klacht bij deze gevoegd. Haal het vinkje daarbij weg.",
  SOMEBODY_GOES_ON: "Er is nog iemand die de klacht voortzet, of de klager leeft.",
  OUTSIDE_TERM_PASSED: ({ dueOn }) =>
    `Kan niet meer: de vier weken zijn om${on(dueOn, (day) => ` sinds ${day}`)}. De klacht wordt behandeld.`,
  GROUND_DOES_NOT_FIT: "Deze grond past niet bij deze klacht.",
  NOT_ENDED: "De klacht is nog open.",
  NOT_PROPOSED: "Dit is niet voorgesteld.",
  NO_SUCH_PARTY: "Deze persoon hoort niet bij deze klacht.",
  AUTHORISATION_AWAITED:
    "De schriftelijke machtiging is gevraagd en nog niet binnen. Tot dan beslist de klager dit zelf.",
  NO_REPRESENTATIVE: "Er is geen gemachtigde.",
  IS_ADVOCATE: "Een advocaat kan niet worden geweigerd.",
  HAS_REPRESENTATIVE: "Er is al een gemachtigde.",
  NO_SUCH_NOTICE: "Deze brief bestaat niet.",
  TOO_MUCH_MAIL: ({ againOn }) =>
    `Er gingen al veel brieven naar mensen die zelf niets vroegen. Het kan weer${on(againOn, (day) => ` op ${day}`)}.`,
  TOO_MANY_MESSAGES: "Van deze persoon kwamen in een uur te veel berichten.",
  LETTER_LEAVING: "De brief wordt op dit moment verstuurd. Terugnemen kan niet meer.",
  NOT_LEAVING: "Deze brief wordt niet op dit moment verstuurd.",
  ALREADY_DISPATCHED: "Deze brief is al verstuurd.",
  DISPATCH_IN_FUTURE: "De dag van verzending kan niet in de toekomst liggen.",
  ERASED: "Het dossier is gearchiveerd of vernietigd.",
  OMBUDSMAN_NOT_YET: "De weg naar de ombudsman is nu niet open.",
  OMBUDSMAN_HAS_IT: "De ombudsman heeft deze zaak al in onderzoek.",
  SENT_ON_WITHOUT_REASON:
    "Dit verzoek had meteen door gemoeten. Schrijf waarom het later dan de volgende werkdag gebeurt.",
  NO_OMBUDSMAN_CASE: "Er loopt geen onderzoek van de ombudsman waarin dit past.",
  DOSSIER_NOT_SHARED: "Het dossier is niet gedeeld.",
  DOSSIER_OPENED: "Het dossier is al ingezien.",
  NO_SUCH_DEMAND: "Er is geen open vraag van de ombudsman met dit nummer.",
  NO_FINDINGS: "Er zijn geen bevindingen die op een reactie wachten.",
  NO_SUCH_RECOMMENDATION: "Er is geen open aanbeveling met dit nummer.",
  REASONS_MISSING: "Schrijf de redenen op.",
  RECOMMENDATIONS_OPEN: ({ count }) =>
    `Nog niet alle aanbevelingen zijn beantwoord${count ? ` (${count} open)` : ""}.`,
  RETENTION_RUNS: ({ fromOn }) => `De bewaartermijn loopt nog${on(fromOn, (day) => ` tot ${day}`)}.`,
  RETENTION_SHORTER: "Het dossier wordt al langer bewaard dan dit.",
  OMBUDSMAN_TERM_RUNS: ({ untilOn }) =>
    `De klager kan nog naar de ombudsman${on(untilOn, (day) => ` tot en met ${day}`)}.`,
  ON_HOLD: "Het dossier mag niet weg: er geldt een vernietigingsverbod.",
  REPORT_NOT_PUBLISHED: "Het jaarverslag over dit jaar is nog niet gepubliceerd.",
  LIST_NOT_APPROVED: "De vernietigingslijst is nog niet goedgekeurd.",
  FILED_AFTER_RECEIPT: ({ receivedOn }) =>
    `De eerste indiening ligt na de dag van ontvangst${on(receivedOn, (day) => ` (${day})`)}.`,
  NOTHING_SUPPLIED: "Er is niets ingevuld om door te geven.",
  NOT_INVOLVED: "Van deze persoon is geen betrokkenheid vastgelegd.",
  NO_ROUTE_DESIGNATED:
    "Volgens de instellingen is er geen digitale weg voor klachten aangewezen. Dan is e-mail geen andere weg, en begint de termijn bij de ontvangst.",
  REPORT_NOT_SENT: "Het verslag van het gesprek is nog niet verstuurd.",
  REACTION_AWAITED: (f) =>
    f.untilOn
      ? `Op het verslag kan nog worden gereageerd tot en met ${f.untilOn}.`
      : "Op het verslag kan nog worden gereageerd.",
  HEARING_WANTED: "Deze persoon wil gehoord worden: dan geldt deze grond niet.",
  WAIVER_DOES_NOT_STAND:
    "De klager is niet gehoord omdat de klacht kennelijk ongegrond was. Nu een onderdeel anders uitvalt, moet de klager worden gehoord.",
  HEARING_AFTER_TERM: ({ dueOn }) =>
    `Deze dag ligt na de laatste dag voor de reactie${on(dueOn, (day) => ` (${day})`)}. Schrijf op waarom het toch dan is.`,
  HEARING_ON_CLOSED_DAY: ({ dayOn }) =>
    `${dayOn || "Deze dag"} is geen werkdag. Schrijf op waarom het toch dan is.`,
  HEARING_DOUBLE_BOOKED: "De behandelaar heeft dan al een ander gesprek. Schrijf op waarom het toch kan.",
  ADVISER_HEARS: "De zaak ligt bij de adviseur: die hoort.",
  ADVICE_MISSING: "Het advies is er nog niet.",
  NO_ADVICE: "Er is geen advies om van af te wijken.",
  RECIPIENT_NOT_KNOWN:
    "Dit kan nergens heen: er is geen adres of postbus bekend. Vul het adres in, of vraag de beheerder de postbus vast te leggen. Gaat het om een afdeling? Leg die eerst vast.",
  HAND_OVER_UNDERWAY: "Dit wordt al overgedragen. Wacht tot die brief weg is.",
  AUTHORITY_NOT_NAMED: "Zeg naar welke instantie de klacht gaat.",
  JOINT_WITH_ITSELF: "Een klacht kan niet met zichzelf samen worden behandeld.",
  JOINT_WITH_OPEN: "De andere klacht is niet meer open.",
  SAME_COMPLAINANT: "Dit is een klacht van dezelfde mensen. Voeg de klachten.",
  NOT_JOINT: "Deze klachten worden niet samen behandeld.",
  WHOSE_WORD: "Er zijn meer klagers. Kies wie dit zei: iedere klager beslist zelf.",
  IS_SPOKESPERSON: "Alleen wie naast de woordvoerder klaagt, kan brieven via de woordvoerder krijgen.",
  STATEMENT_MISSING: "Schrijf op wat de klager zei of schreef.",
  DISPATCH_BEFORE_REQUEST: ({ requestedOn }) =>
    `De brief kan niet weg zijn voor de dag waarop die is klaargezet${on(requestedOn, (day) => ` (${day})`)}.`,
  CAN_BE_SENT_AGAIN:
    "Deze brief kan nog worden verstuurd. Hij geldt pas als een tweede verzending mislukte en geen andere weg bekend is.",
  NOT_REACHED_SO:
    "Zo bereikt de brief deze persoon niet. Vraag een adres, of geef de brief mee en leg dat vast.",
  NOT_BY_EMAIL: "Deze brief gaat niet per e-mail: daar is geen toestemming voor.",
  ADDRESSEE_DECEASED: "De geadresseerde is overleden: aan deze persoon gaat geen brief meer.",
  OVERTAKEN: "Deze brief is achterhaald en gaat niet meer weg.",
  OMBUDSMAN_TERM_PASSED: ({ untilOn }) =>
    `De termijn om naar de ombudsman te gaan is voorbij${on(untilOn, (day) => ` sinds ${day}`)}.`,
  MAIN_COMPLAINT_KEPT: "De klacht waarin deze is gevoegd wordt nog bewaard; deze blijft zolang ook.",
};
