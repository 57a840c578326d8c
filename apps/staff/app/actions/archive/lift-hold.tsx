import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/lift-hold.ts";

const LiftHold = graphql(
  `mutation LiftHold($input: LiftHoldInput!) { outcome: liftHold(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "LIFT_HOLD");

export const action = perform({
  type: "LIFT_HOLD",
  form: nothingAsked,
  document: LiftHold,
  input: (_, target) => target,
});

/** Ends the duty to keep the file. */
export default ActionPage;
