import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/end-informal.ts";

const EndInformal = graphql(
  `mutation EndInformal($input: EndInformalInput!) { outcome: endInformal(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "END_INFORMAL");

export const action = perform({
  type: "END_INFORMAL",
  form: nothingAsked,
  document: EndInformal,
  input: (_, target) => target,
});

/** Goes back to the formal procedure. */
export default ActionPage;
