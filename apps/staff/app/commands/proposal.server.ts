import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { outsideFormalTexts } from "../words/outcome.texts.ts";

export const ProposalQuery = graphql(`
  query Proposal($reference: String!) {
    complaint(reference: $reference) {
      receivedOn
      pendingReceiptOn pendingReceiptReason pendingOutsideGround pendingOutsideReasons pendingDeathAttempt
    }
  }
`);

const texts = defineTexts({
  nl: {
    now: "Dag van ontvangst nu",
    later: "Voorgestelde dag van ontvangst",
    ground: "Voorgestelde reden",
    reasons: "Redenen in de brief",
    why: "Hoe de fout ontstond",
    heirs: "Hoe erfgenamen zijn gezocht",
  },
  en: {
    now: "Day of receipt now",
    later: "Proposed day of receipt",
    ground: "Proposed reason",
    reasons: "Reasons in the letter",
    why: "How the mistake came about",
    heirs: "How heirs were looked for",
  },
});

/**
 * What a colleague proposed and waits for a second person, as facts with their names: who decides reads it beside the
 * question. Days in words.
 */
export async function loadProposal({ context, params }: Pick<LoaderFunctionArgs, "context" | "params">) {
  const { api, language } = requestContext(context);
  const { complaint } = await api.query(ProposalQuery, { reference: params.reference ?? "" });
  return { about: complaint ? proposed(complaint, language) : [] };
}

type Proposed = NonNullable<ResultOf<typeof ProposalQuery>["complaint"]>;

function proposed(complaint: Proposed, language: Language) {
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
