import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/request-advice.ts";

const RequestAdvice = graphql(
  `mutation RequestAdvice($input: RequestAdviceInput!) { outcome: requestAdvice(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REQUEST_ADVICE");

export const action = perform({
  type: "REQUEST_ADVICE",
  form: nothingAsked,
  document: RequestAdvice,
  input: (_, target) => target,
});

/** Hands the case to the adviser or committee. */
export default ActionPage;
