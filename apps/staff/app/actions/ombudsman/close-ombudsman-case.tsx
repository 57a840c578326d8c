import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/close-ombudsman-case.ts";

const CloseOmbudsmanCase = graphql(
  `mutation CloseOmbudsmanCase($input: CloseOmbudsmanCaseInput!) { outcome: closeOmbudsmanCase(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CLOSE_OMBUDSMAN_CASE");

export const action = perform({
  type: "CLOSE_OMBUDSMAN_CASE",
  form: nothingAsked,
  document: CloseOmbudsmanCase,
  input: (_, target) => target,
});

/** Closes the ombudsman's case. */
export default ActionPage;
