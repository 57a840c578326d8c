import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Code } from "./code.ts";

type Advice = { readonly code: Code<"AdviceCode">; readonly article: string };

/** What the answers before the form suggest, in words. */
export const adviceWords = ({ code, article }: Advice, language: Language) => ({
  code,
  article,
  words: adviceTexts[language][code],
});

const adviceTexts = defineTexts<Record<Code<"AdviceCode">, string>>({
  nl: {
    ABOUT_ANOTHER: "Het gaat over een gedraging tegenover een ander, zonder machtiging.",
    ADMINISTRATIVE_COURT: "De zaak ligt bij de bestuursrechter.",
    ANONYMOUS: "Er is geen naam of adres: we kunnen niet antwoorden.",
    BBS_FORWARDED: "Het gaat over BBS: stuur de klacht vandaag nog door.",
    BBS_HANDLED_HERE: "Het gaat over BBS, dat hier onder onze verantwoordelijkheid werkt.",
    CRIMINAL_INVESTIGATION: "Er loopt een strafzaak of onderzoek van Justitie.",
    EARLIER_COMPLAINT: "De klager klaagde hier eerder over. Kijk of die klacht is behandeld.",
    LATE_DECISION: "Er had al een besluit moeten zijn. Daarover mag men altijd klagen.",
    LONGER_THAN_A_YEAR: "Het gebeurde langer dan een jaar voor de klacht.",
    OBJECTION: "Er is een besluit: bezwaar heeft een eigen, korte termijn.",
    OBJECTION_PERHAPS: "Misschien is er een besluit. Zoek het meteen uit: bezwaar heeft een korte termijn.",
    OTHER_COURT: "De zaak ligt of lag bij een andere rechter.",
    REPRESENTATION: "De klager klaagt voor een ander, met machtiging.",
    RULES: "Het gaat over regels of beleid, niet over een gedraging.",
    STREET_REPORT: "Het lijkt een melding over de openbare ruimte.",
  },
  en: {
    ABOUT_ANOTHER: "It is about conduct towards somebody else, without authorisation.",
    ADMINISTRATIVE_COURT: "The matter is before the administrative court.",
    ANONYMOUS: "There is no name or address: we cannot answer.",
    BBS_FORWARDED: "It is about BBS: forward the complaint today.",
    BBS_HANDLED_HERE: "It is about BBS, which works under our responsibility here.",
    CRIMINAL_INVESTIGATION: "There is a criminal case or investigation.",
    EARLIER_COMPLAINT: "The complainant complained about this before. See whether that was handled.",
    LATE_DECISION: "A decision is overdue. That can always be complained about.",
    LONGER_THAN_A_YEAR: "It happened more than a year before the complaint.",
    OBJECTION: "There is a decision: objection has a short term of its own.",
    OBJECTION_PERHAPS: "Perhaps there is a decision. Find out at once: the term for objection is short.",
    OTHER_COURT: "The matter is or was before another court.",
    REPRESENTATION: "The complainant complains for somebody else, with authorisation.",
    RULES: "It is about rules or policy, not about conduct.",
    STREET_REPORT: "It looks like a report about public space.",
  },
});
