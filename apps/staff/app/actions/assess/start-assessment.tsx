import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/start-assessment.ts";

const StartAssessment = graphql(
  `mutation StartAssessment($input: StartAssessmentInput!) { outcome: startAssessment(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "START_ASSESSMENT");

export const action = perform({
  type: "START_ASSESSMENT",
  form: nothingAsked,
  document: StartAssessment,
  input: (_, target) => target,
});

/** Takes a new complaint up; the acknowledgement goes out. */
export default ActionPage;
