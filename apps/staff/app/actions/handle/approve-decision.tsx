import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { OpeningTextFields } from "../../case/opening-texts.tsx";
import { OutcomeCard } from "../../case/outcome-card.tsx";
import { PartsCard } from "../../case/parts-card.tsx";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { ReadFirst } from "../../commands/read-first.tsx";
import { DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import type { Route } from "./+types/approve-decision.ts";
import "../../case/case.css";

const ApproveDecision = graphql(
  `mutation ApproveDecision($input: ApproveDecisionInput!) { outcome: approveDecision(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const Draft = graphql(
  `query DraftToApprove($reference: String!) {
    complaint(reference: $reference) {
      view status open oralWish joinedReferences
      ...OpeningTextFields
      parts { number subject description findings judgement norms ending { as on ombudsmanUntilOn ground } }
      conclusions { text deviationReason measures { number description dueOn department { name { nl en } } } }
      ending { on outcome inTime ombudsmanUntilOn }
      mergedInto { reference }
    }
  }`,
  [OpeningTextFields],
);

export async function loader(args: Route.LoaderArgs) {
  const { api, language } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "APPROVE_DECISION"),
    api.query(Draft, { reference: args.params.reference }),
  ]);
  return { ...facts, draft: complaint, words: dayTable(complaint, facts.todayOn, language) };
}

export const action = perform({
  type: "APPROVE_DECISION",
  form: nothingAsked,
  document: ApproveDecision,
  input: (_, target) => target,
});

/** The whole judgement to read before approving it, and the letter that it becomes. */
export default function ApproveDecisionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { draft, words, reference } = loaderData;
  const judgement = draft && (
    <DayWordsProvider value={words}>
      <PartsCard complaint={draft} />
      <OutcomeCard complaint={draft} />
      <ReadFirst reference={reference} otherwise="RETURN_DRAFT" />
    </DayWordsProvider>
  );
  return <ActionPage loaderData={loaderData} actionData={actionData} labels={{}} before={judgement} />;
}
