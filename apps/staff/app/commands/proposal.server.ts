import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { outsideFormalTexts } from "../words/outcome.texts.ts";
import type { FormArgs } from "./load-form.server.ts";

const ProposalQuery = graphql(`
  query Proposal($reference: String!) {
    complaint(reference: $reference) {
      receivedOn
      pendingReceiptOn pendingReceiptReason pendingOutsideGround pendingOutsideReasons pendingDeathAttempt
    }
  }
`);

const texts = wordTexts({
  now: { nl: "Dag van ontvangst nu", en: "Day of receipt now" },
  later: { nl: "Voorgestelde dag van ontvangst", en: "Proposed day of receipt" },
  ground: { nl: "Voorgestelde reden", en: "Proposed reason" },
  reasons: { nl: "Redenen in de brief", en: "Reasons in the letter" },
  why: { nl: "Hoe de fout ontstond", en: "How the mistake came about" },
  heirs: { nl: "Hoe erfgenamen zijn gezocht", en: "How heirs were looked for" },
});

/**
 * What a colleague proposed and waits for a second person, as facts with their names: who decides reads it beside the
 * question. Days in words.
 */
export async function loadProposal({ read, language }: FormArgs) {
  return { about: proposed(await read(ProposalQuery), language) };
}

type Proposed = NonNullable<ResultOf<typeof ProposalQuery>["complaint"]>;

export function proposed(complaint: Proposed, language: Language) {
  const t = texts[language];
  const { long } = dayWords(language);
  const { receivedOn, pendingReceiptOn, pendingOutsideGround } = complaint;
  return [
    { term: t.now, description: pendingReceiptOn && long(receivedOn) },
    { term: t.later, description: pendingReceiptOn && long(pendingReceiptOn) },
    { term: t.why, description: complaint.pendingReceiptReason },
    {
      term: t.ground,
      description: pendingOutsideGround && outsideFormalTexts[language][pendingOutsideGround],
    },
    { term: t.reasons, description: complaint.pendingOutsideReasons },
    { term: t.heirs, description: complaint.pendingDeathAttempt },
  ];
}
