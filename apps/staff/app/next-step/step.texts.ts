import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "../words/code.ts";

/** Why a step goes before what would come otherwise. */
export const becauseTexts = defineTexts<Record<Code<"StepReason">, string>>({
  nl: {
    URGENT: "Dringend: bel de klager vandaag nog. Leg daarna vast dat u contact had.",
    DATA_BREACH: "Mogelijk een datalek: de 72 uur lopen al.",
    BBS: "Dit gaat over BBS. Stuur het vandaag nog door. De klager krijgt dan geen brief waarin wij zelf een antwoord beloven.",
    BBS_IN_PART: "Een deel gaat over BBS. Kies op de volgende pagina welke onderdelen daarheen gaan.",
    RETURNED: "Het concept kwam terug. Pas het oordeel of de conclusies aan en leg het opnieuw voor.",
    NO_REPLY: "Op het aanbod van een gesprek kwam geen antwoord. Leg vast dat er geen gesprek komt.",
  },
  en: {
    URGENT: "Urgent: call the complainant today. Then record that you had contact.",
    DATA_BREACH: "Possibly a data breach: the 72 hours are running.",
    BBS: "This is about BBS. Send it on today. The complainant then gets no letter in which we promise an answer ourselves.",
    BBS_IN_PART: "A part is about BBS. Choose on the next page which parts go there.",
    RETURNED: "The draft came back. Change the judgement or the conclusions and submit it again.",
    NO_REPLY: "The offer of a hearing got no reply. Record that there will be none.",
  },
});

/** What is waited for, after "wacht op". */
export const awaitedTexts = wordTexts<Code<"Awaited">>({
  ADVICE: { nl: "het advies", en: "the advice" },
  APPROVAL: { nl: "goedkeuring door iemand anders", en: "approval by somebody else" },
  DECLARATION: { nl: "het antwoord van wie gevraagd is", en: "the answer of who was asked" },
  HEARING: { nl: "het gesprek", en: "the hearing" },
  HEARING_REPLY: { nl: "antwoord op het aanbod van een gesprek", en: "a reply to the offer of a hearing" },
  LETTER: { nl: "het vertrek van de brief", en: "the letter to leave" },
  REACTIONS: { nl: "reacties op het verslag", en: "reactions to the report" },
  SETTLEMENT: {
    nl: "het woord van de klager of het is opgelost",
    en: "the complainant's word whether it is settled",
  },
  SUPPLEMENT: { nl: "de aanvulling van de klager", en: "the complainant's supplement" },
});

/** What can be done, or what follows, while that is waited for. */
export const meanwhileTexts = defineTexts<Record<Code<"Awaited">, string>>({
  nl: {
    ADVICE: "De adviseur hoort beide kanten en brengt advies uit. Daarna bent u weer aan zet.",
    APPROVAL: "Vier ogen: tot die tijd verandert er niets.",
    DECLARATION: "Blijft het antwoord uit, dan vraagt u iemand anders.",
    HEARING:
      "Daarna legt u het verslag vast; pas dan kunt u oordelen. Een gesprek verzetten kan met Gesprek plannen.",
    HEARING_REPLY:
      "Zegt iemand het u zelf? Plan dan het gesprek, of leg vast dat het niet hoeft. Oordelen kan pas daarna.",
    LETTER: "Pas als de brief weg is, gaat de zaak verder.",
    REACTIONS: "Reageert iemand op een andere manier? Leg dat dan vast.",
    SETTLEMENT: "Hoort u het van de klager zelf? Leg het dan vast. De termijn loopt door.",
    SUPPLEMENT: "Komt het op een andere manier binnen? Leg het dan vast. De termijn loopt door.",
  },
  en: {
    ADVICE: "The adviser hears both sides and advises. Then it is your turn again.",
    APPROVAL: "Four eyes: until then nothing changes.",
    DECLARATION: "Without an answer you ask somebody else.",
    HEARING: "After it you record the report; only then can you judge. To move it, plan the hearing again.",
    HEARING_REPLY:
      "Did somebody tell you directly? Then plan the hearing, or record that there need be none. Judging comes after that.",
    LETTER: "The case goes on when the letter has left.",
    REACTIONS: "Did somebody react in another way? Then record it.",
    SETTLEMENT: "Did the complainant tell you? Then record it. The term runs on.",
    SUPPLEMENT: "Did it come in another way? Then record it. The term runs on.",
  },
});

/** The step by a name of its own, where the action's is wider than what is meant. */
export const stepNames = wordTexts<Exclude<Code<"StepReason">, "NO_REPLY">>({
  URGENT: { nl: "Klager bellen", en: "Call the complainant" },
  DATA_BREACH: { nl: "Datalek overdragen of melden", en: "Hand over or report the data breach" },
  BBS: { nl: "Doorsturen naar BBS", en: "Forward to BBS" },
  BBS_IN_PART: { nl: "Een deel doorsturen naar BBS", en: "Forward a part to BBS" },
  RETURNED: { nl: "Opmerkingen verwerken", en: "Work on the remarks" },
});

export const stepTexts = defineTexts({
  nl: {
    title: "Volgende stap",
    wait: (facts: { what: string }) => `Wacht op ${facts.what}`,
    until: "tot en met",
    on: "op",
    remarks: "De opmerkingen:",
  },
  en: {
    title: "Next step",
    wait: (facts) => `Waiting for ${facts.what}`,
    until: "until",
    on: "on",
    remarks: "The remarks:",
  },
});
