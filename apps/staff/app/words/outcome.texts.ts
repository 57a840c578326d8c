import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const judgementTexts = defineTexts<Record<Code<"Judgement">, string>>({
  nl: { FOUNDED: "gegrond", UNFOUNDED: "ongegrond", NONE: "geen oordeel" },
  en: { FOUNDED: "founded", UNFOUNDED: "unfounded", NONE: "no judgement" },
});

/** How one part ended by itself, beside what became of the others. */
export const partEndTexts = wordTexts<Code<"PartEnd">>({
  FORWARDED: { nl: "doorgestuurd", en: "passed on" },
  CONVERTED: { nl: "overgedragen", en: "handed over" },
  DECLINED: { nl: "niet behandeld", en: "not handled" },
  SETTLED: { nl: "samen opgelost", en: "settled" },
  SEPARATED: { nl: "weer apart", en: "separate again" },
});

export const outcomeTexts = wordTexts<Code<"Outcome">>({
  FOUNDED: { nl: "gegrond", en: "founded" },
  PARTLY_FOUNDED: { nl: "deels gegrond", en: "partly founded" },
  UNFOUNDED: { nl: "ongegrond", en: "unfounded" },
  NO_JUDGEMENT: { nl: "geen oordeel", en: "no judgement" },
});

export const declineTexts = defineTexts<Record<Code<"DeclineGround">, string>>({
  nl: {
    ALREADY_HANDLED: "Al eerder behandeld (lid 1 onder a)",
    OVER_A_YEAR_AGO: "Langer dan een jaar geleden (lid 1 onder b)",
    OBJECTION_POSSIBLE: "Bezwaar was mogelijk (lid 1 onder c)",
    APPEAL_POSSIBLE: "Beroep is of was mogelijk (lid 1 onder d)",
    OTHER_COURT: "Bij een andere rechter (lid 1 onder e)",
    CRIMINAL_INVESTIGATION: "Strafrechtelijk onderzoek of vervolging (lid 1 onder f)",
    INSUFFICIENT_INTEREST: "Kennelijk onvoldoende belang of gewicht (lid 2)",
  },
  en: {
    ALREADY_HANDLED: "Handled before (paragraph 1a)",
    OVER_A_YEAR_AGO: "More than a year ago (paragraph 1b)",
    OBJECTION_POSSIBLE: "Objection was possible (paragraph 1c)",
    APPEAL_POSSIBLE: "Appeal is or was possible (paragraph 1d)",
    OTHER_COURT: "Before another court (paragraph 1e)",
    CRIMINAL_INVESTIGATION: "Criminal investigation or prosecution (paragraph 1f)",
    INSUFFICIENT_INTEREST: "Manifestly insufficient interest or weight (paragraph 2)",
  },
});

/** What each ground of Awb 9:8 does and does not cover: the mistakes that are easily made. */
export const declineHintTexts = defineTexts<Record<Code<"DeclineGround">, string>>({
  nl: {
    ALREADY_HANDLED:
      "Alleen als een eerdere klacht over hetzelfde echt is afgehandeld; indienen is niet genoeg. Geef het kenmerk van die klacht.",
    OVER_A_YEAR_AGO:
      "De gedraging was meer dan een jaar vóór de dag van indienen. Duurde het voort, reken dan vanaf het einde.",
    OBJECTION_POSSIBLE: "De klager had bezwaar kunnen maken. Ook dan mag u de klacht behandelen.",
    APPEAL_POSSIBLE: "Geldt niet als de klacht is dat een besluit te laat komt.",
    OTHER_COURT: "De gedraging ligt of lag bij een rechter die geen bestuursrechter is.",
    CRIMINAL_INVESTIGATION: "Alleen zolang het onderzoek loopt. Kies de dag waarop u opnieuw kijkt.",
    INSUFFICIENT_INTEREST:
      "Iedereen moet het meteen zien: het belang of gewicht is te klein. Leg goed uit waarom.",
  },
  en: {
    ALREADY_HANDLED:
      "Only if an earlier complaint about the same was really handled; submitting is not enough. Give its reference.",
    OVER_A_YEAR_AGO:
      "The conduct was more than a year before the day of lodging. If it went on, count from its end.",
    OBJECTION_POSSIBLE: "The complainant could have objected. Even then you may handle the complaint.",
    APPEAL_POSSIBLE: "Does not hold if the complaint is that a decision comes too late.",
    OTHER_COURT: "The conduct is or was before a court that is not an administrative one.",
    CRIMINAL_INVESTIGATION: "Only while the investigation runs. Choose the day on which you look again.",
    INSUFFICIENT_INTEREST: "Plain to everybody: the interest or weight is too small. Explain well why.",
  },
});

export const outsideFormalTexts = wordTexts<Code<"OutsideFormalGround">>({
  UNREPAIRED: { nl: "De klacht is niet aangevuld", en: "The complaint was not completed" },
  ANONYMOUS: { nl: "De klacht is anoniem", en: "The complaint is anonymous" },
  ABOUT_ANOTHER: {
    nl: "De klacht gaat over een ander, zonder machtiging",
    en: "The complaint is about somebody else, without authorisation",
  },
});

export const reopeningTexts = wordTexts<Code<"ReopeningGround">>({
  NEW_FACTS: { nl: "Er zijn nieuwe feiten", en: "There are new facts" },
  MISTAKE: { nl: "Er is een fout gemaakt", en: "A mistake was made" },
  NOT_SETTLED: { nl: "Het bleek niet opgelost", en: "It turned out not to be settled" },
  RECOMMENDATION: { nl: "De ombudsman beveelt het aan", en: "The ombudsman recommends it" },
  RETURNED: { nl: "De andere instantie stuurde de klacht terug", en: "The other authority sent it back" },
});

export const conversionTexts = wordTexts<Code<"ConversionTarget">>({
  OBJECTION: { nl: "Bezwaar", en: "Objection" },
  STREET_REPORT: { nl: "Melding openbare ruimte", en: "Report about public space" },
  POLICY: { nl: "Reactie op regels of beleid", en: "Comment on rules or policy" },
  DAMAGES: { nl: "Schadeclaim", en: "Claim for damages" },
  INFORMATION_REQUEST: { nl: "Woo- of AVG-verzoek", en: "Request for information or access" },
});
