import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { CitizenRefusal, InputProblemCode } from "./codes.ts";

export const refusalTexts = defineTexts({
  nl: {
    ALREADY_DONE: "Dit is al gedaan. U hoeft niets meer te doen.",
    ALREADY_HEARD: "Het gesprek is al geweest. Wilt u nog iets vertellen? Stuur dan een bericht.",
    CONDUCT_IN_FUTURE: "De dag waarop het gebeurde, ligt in de toekomst. Vul een dag in die al geweest is.",
    DAY_PASSED: "De nieuwe datum is al voorbij. Vraag de gemeente om een nieuwe datum.",
    DOSSIER_NOT_SHARED: "Uw dossier is niet gedeeld met de ombudsman. U hoeft niets in te trekken.",
    DOSSIER_OPENED: "De ombudsman heeft uw dossier al gelezen. U kunt dit niet meer terugdraaien.",
    ERASED: "Deze klacht is gearchiveerd. U kunt er niets meer aan toevoegen.",
    HAS_REPRESENTATIVE: "Er is al iemand die u helpt met deze klacht.",
    HEARING_NOT_OFFERED:
      "U kreeg nog geen aanbod voor een gesprek. Dat komt zodra iemand uw klacht onderzoekt.",
    HEARING_NOT_PROPOSED:
      "Er staan nu geen momenten meer open. Stuur een bericht met wanneer u kunt, dan zoeken wij een ander moment.",
    HEARING_MOMENT_GONE: "Dit moment is net bezet of voorbij. Kies een ander moment.",
    NOTHING_ASKED: "Vul eerst iets in. Een leeg antwoord kunnen wij niet gebruiken.",
    NOTHING_JOINED: "Er is geen andere klacht meer bij deze gevoegd. Haal het vinkje daarbij weg.",
    NOT_A_WORKING_DAY: "De nieuwe datum is geen werkdag. Vraag de gemeente om een andere datum.",
    NOT_IN_THIS_STATE:
      "Uw klacht is intussen in een andere stap. Op de pagina van uw klacht ziet u hoe het verdergaat.",
    NOT_OPEN: "Uw klacht is al afgerond. Daarom kan dit niet meer.",
    NOT_ORAL: "Uw klacht is al een schriftelijke klacht. U hoeft niets te doen.",
    NOT_SIGNED: "Zet een vinkje om uw klacht te ondertekenen.",
    NOT_YOURS: "U mag dit niet doen bij deze klacht.",
    NO_PARTS: "Vertel wat er gebeurde. Zonder beschrijving kunnen wij uw klacht niet onderzoeken.",
    NO_POSTPONEMENT_ASKED: "De gemeente vraagt u niet meer om uitstel. U hoeft niets te doen.",
    AUTHORISATION_AWAITED:
      "Wij wachten nog op de schriftelijke machtiging. Tot die er is, beslist degene voor wie u dit doet zelf.",
    NO_REPRESENTATIVE: "Er is niemand die u helpt met deze klacht.",
    IS_SPOKESPERSON: "U bent zelf de woordvoerder. U krijgt dus altijd eigen brieven.",
    NO_SPOKESPERSON: "Vul in wie de klacht indient.",
    NO_SUCH_PART:
      "Dit onderdeel van uw klacht is intussen afgerond. Op de pagina van uw klacht ziet u wat nog open is.",
    NO_SUCH_PARTY: "Deze persoon hoort niet bij deze klacht, of is er al mee gestopt.",
    OMBUDSMAN_HAS_IT: "De ombudsman heeft uw zaak al.",
    OMBUDSMAN_TERM_PASSED:
      "Het jaar waarin u naar de ombudsman kon gaan, is voorbij. U kunt hem wel zelf vragen of hij nog naar uw klacht kijkt.",
    OMBUDSMAN_NOT_YET: "U kunt nu niet naar de ombudsman. Op uw klachtpagina staat vanaf en tot wanneer wel.",
    POSTPONE_LATER_THAN_DUE:
      "De nieuwe datum is niet later dan de oude. U hoeft dus geen toestemming te geven.",
    TOO_MUCH_MAIL:
      "Er is al vaak iemand aangewezen, of naar dit adres ging al veel post van ons. Over een week kan het weer. Kan het niet wachten? Bel ons.",
    TOO_MANY_MESSAGES:
      "U stuurde in een uur veel berichten. Dit bericht is niet verstuurd. Stuur het over een uur, of bel ons.",
    REPORT_NOT_SENT: "Er ligt geen verslag waarop u nog kunt reageren.",
    SETTLEMENT_NOT_ASKED: "De gemeente vraagt u dit niet meer. U hoeft niets te doen.",
    other: "Dit kan nu niet. Stuur ons een bericht of bel ons als u hier vragen over hebt.",
  },
  en: {
    ALREADY_DONE: "This has already been done. You do not need to do anything else.",
    ALREADY_HEARD: "The conversation has already taken place. More to tell? Send a message.",
    CONDUCT_IN_FUTURE: "The day on which it happened lies in the future. Enter a day that has passed.",
    DAY_PASSED: "The new date has already passed. Ask the municipality for a new date.",
    DOSSIER_NOT_SHARED: "Your file is not shared with the ombudsman. There is nothing to take back.",
    DOSSIER_OPENED: "The ombudsman has already read your file. This can no longer be undone.",
    ERASED: "This complaint has been archived. You can no longer add anything.",
    HAS_REPRESENTATIVE: "Somebody is already helping you with this complaint.",
    HEARING_NOT_OFFERED:
      "There is no offer of a conversation yet. It comes when somebody investigates your complaint.",
    HEARING_NOT_PROPOSED:
      "No moments are open any more. Send a message saying when you can, and we look for another moment.",
    HEARING_MOMENT_GONE: "This moment has just been taken or has passed. Choose another.",
    NOTHING_ASKED: "Fill something in first. We cannot use an empty answer.",
    NOTHING_JOINED: "No other complaint is joined to this one any more. Remove the tick for it.",
    NOT_A_WORKING_DAY: "The new date is not a working day. Ask the municipality for another date.",
    NOT_IN_THIS_STATE:
      "Your complaint has moved to another step. The page of your complaint shows how it goes on.",
    NOT_OPEN: "Your complaint has been closed. This is no longer possible.",
    NOT_ORAL: "Your complaint already is a written complaint. You do not need to do anything.",
    NOT_SIGNED: "Tick the box to sign your complaint.",
    NOT_YOURS: "You may not do this in this complaint.",
    NO_PARTS: "Tell us what happened. Without a description we cannot investigate your complaint.",
    NO_POSTPONEMENT_ASKED:
      "The municipality no longer asks you for more time. You do not need to do anything.",
    AUTHORISATION_AWAITED:
      "We are still waiting for the written authorisation. Until then the person you help decides this.",
    NO_REPRESENTATIVE: "Nobody represents you in this complaint.",
    IS_SPOKESPERSON: "You are the spokesperson, so you always get letters of your own.",
    NO_SPOKESPERSON: "Fill in who makes the complaint.",
    NO_SUCH_PART:
      "This part of your complaint has ended meanwhile. The page of your complaint shows what is still open.",
    NO_SUCH_PARTY: "This person does not belong to this complaint, or has left it.",
    OMBUDSMAN_HAS_IT: "The ombudsman already has your case.",
    OMBUDSMAN_TERM_PASSED:
      "The year in which you could go to the ombudsman is over. You can still ask them yourself whether they will look at your complaint.",
    OMBUDSMAN_NOT_YET:
      "You cannot go to the ombudsman now. The page of your complaint says from when until when you can.",
    POSTPONE_LATER_THAN_DUE: "The new date is not later than the old one, so your consent is not needed.",
    TOO_MUCH_MAIL:
      "Somebody was appointed several times already, or this address had much mail from us. It can be done again in a week. Cannot wait? Call us.",
    TOO_MANY_MESSAGES:
      "You sent many messages within an hour. This one was not sent. Send it in an hour, or call us.",
    REPORT_NOT_SENT: "There is no report that you can still react to.",
    SETTLEMENT_NOT_ASKED: "The municipality no longer asks you this. You do not need to do anything.",
    other: "This is not possible now. Send us a message or call us if you have questions about this.",
  },
}) satisfies Record<"nl" | "en", Record<CitizenRefusal | "other", string>>;

export const problemTexts = defineTexts({
  nl: {
    HIDDEN_CHARACTERS: "Hier staan tekens in die u niet ziet, bijvoorbeeld door plakken. Typ dit opnieuw.",
    INVALID: "Dit klopt niet. Kijk het na.",
    OUT_OF_RANGE: (facts: { limit: string }) => `Dit getal of deze dag kan niet.${facts.limit}`,
    REQUIRED: "Vul dit in.",
    TOO_LONG: (facts: { limit: string }) => `Deze tekst is te lang. Maak hem korter.${facts.limit}`,
    TOO_MANY: (facts: { limit: string }) => `Dit zijn er te veel.${facts.limit}`,
    UNKNOWN: "Wij kennen deze keuze niet. Kies opnieuw.",
    limit: (facts: { limit: string }) => ` Het mag hoogstens ${facts.limit} zijn.`,
  },
  en: {
    HIDDEN_CHARACTERS:
      "This holds characters that cannot be seen, for example from pasting. Please type it again.",
    INVALID: "This is not right. Please check it.",
    OUT_OF_RANGE: (facts) => `This number or day is not possible.${facts.limit}`,
    REQUIRED: "Please fill this in.",
    TOO_LONG: (facts) => `This text is too long. Please shorten it.${facts.limit}`,
    TOO_MANY: (facts) => `These are too many.${facts.limit}`,
    UNKNOWN: "We do not know this choice. Please choose again.",
    limit: (facts) => ` The maximum is ${facts.limit}.`,
  },
}) satisfies Record<"nl" | "en", Record<InputProblemCode, unknown>>;
