import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/draft-decision.ts";

const DraftDecision = graphql(
  `mutation DraftDecision($input: DraftDecisionInput!) { outcome: draftDecision(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DRAFT_DECISION");

export const action = perform({
  type: "DRAFT_DECISION",
  form: nothingAsked,
  document: DraftDecision,
  input: (_, target) => target,
});

/** Hands the complete judgement to the signatory. */
export default ActionPage;
