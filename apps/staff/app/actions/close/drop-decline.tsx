import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dropDeclineInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/drop-decline.ts";

const DropDecline = graphql(
  `mutation DropDecline($input: DropDeclineInput!) { outcome: dropDecline(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ comments: longText(dropDeclineInput.comments).optional() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DROP_DECLINE");

export const action = perform({
  type: "DROP_DECLINE",
  form: form,
  document: DropDecline,
  input: ({ comments }, target) => ({ ...target, comments: comments ?? null }),
});

/** Handles the complaint after all. */
export default oneTextPage({
  name: "comments",
  most: dropDeclineInput.comments,
  question: { nl: "Toelichting voor de coördinator", en: "Explanation for the coordinator" },
  rows: 3,
  optional: true,
});
