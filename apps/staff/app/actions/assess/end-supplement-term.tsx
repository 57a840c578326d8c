import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/end-supplement-term.ts";

const EndSupplementTerm = graphql(
  `mutation EndSupplementTerm($input: EndSupplementTermInput!) { outcome: endSupplementTerm(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "END_SUPPLEMENT_TERM");

export const action = perform({
  type: "END_SUPPLEMENT_TERM",
  form: nothingAsked,
  document: EndSupplementTerm,
  input: (_, target) => target,
});

/** Goes on after the time for a supplement has passed. */
export default ActionPage;
