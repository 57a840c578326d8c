import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/waive-hearing.ts";

const WaiveHearing = graphql(
  `mutation WaiveHearing($input: WaiveHearingInput!) { outcome: waiveHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "WAIVE_HEARING");

export const action = perform({
  type: "WAIVE_HEARING",
  form: nothingAsked,
  document: WaiveHearing,
  input: (_, target) => target,
});

/** The person complained about does not want to be heard. */
export default ActionPage;
