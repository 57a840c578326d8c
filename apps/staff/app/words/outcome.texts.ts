import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const judgementTexts = defineTexts<Record<Code<"Judgement">, string>>({
  nl: { FOUNDED: "gegrond", UNFOUNDED: "ongegrond", NONE: "geen oordeel" },
  en: { FOUNDED: "founded", UNFOUNDED: "unfounded", NONE: "no judgement" },
});

/** How one part ended by itself, beside what became of the others. */
export const partEndTexts = defineTexts<Record<Code<"PartEnd">, string>>({
  nl: {
    FORWARDED: "doorgestuurd",
    CONVERTED: "overgedragen",
    DECLINED: "niet behandeld",
    SETTLED: "samen opgelost",
    SEPARATED: "weer apart",
  },
  en: {
    FORWARDED: "passed on",
    CONVERTED: "handed over",
    DECLINED: "not handled",
    SETTLED: "settled",
    SEPARATED: "separate again",
  },
});

export const outcomeTexts = defineTexts<Record<Code<"Outcome">, string>>({
  nl: {
    FOUNDED: "gegrond",
    PARTLY_FOUNDED: "deels gegrond",
    UNFOUNDED: "ongegrond",
    NO_JUDGEMENT: "geen oordeel",
  },
  en: {
    FOUNDED: "founded",
    PARTLY_FOUNDED: "partly founded",
    UNFOUNDED: "unfounded",
    NO_JUDGEMENT: "no judgement",
  },
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

export const outsideFormalTexts = defineTexts<Record<Code<"OutsideFormalGround">, string>>({
  nl: {
    UNREPAIRED: "De klacht is niet aangevuld",
    ANONYMOUS: "De klacht is anoniem",
    ABOUT_ANOTHER: "De klacht gaat over een ander, zonder machtiging",
  },
  en: {
    UNREPAIRED: "The complaint was not completed",
    ANONYMOUS: "The complaint is anonymous",
    ABOUT_ANOTHER: "The complaint is about somebody else, without authorisation",
  },
});

export const reopeningTexts = defineTexts<Record<Code<"ReopeningGround">, string>>({
  nl: {
    NEW_FACTS: "Er zijn nieuwe feiten",
    MISTAKE: "Er is een fout gemaakt",
    NOT_SETTLED: "Het bleek niet opgelost",
    RECOMMENDATION: "De ombudsman beveelt het aan",
    RETURNED: "De andere instantie stuurde de klacht terug",
  },
  en: {
    NEW_FACTS: "There are new facts",
    MISTAKE: "A mistake was made",
    NOT_SETTLED: "It turned out not to be settled",
    RECOMMENDATION: "The ombudsman recommends it",
    RETURNED: "The other authority sent it back",
  },
});

export const conversionTexts = defineTexts<Record<Code<"ConversionTarget">, string>>({
  nl: {
    OBJECTION: "Bezwaar",
    STREET_REPORT: "Melding openbare ruimte",
    POLICY: "Reactie op regels of beleid",
    DAMAGES: "Schadeclaim",
    INFORMATION_REQUEST: "Woo- of AVG-verzoek",
  },
  en: {
    OBJECTION: "Objection",
    STREET_REPORT: "Report about public space",
    POLICY: "Comment on rules or policy",
    DAMAGES: "Claim for damages",
    INFORMATION_REQUEST: "Request for information or access",
  },
});
