import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { unmergeComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/unmerge-complaint.ts";

const UnmergeComplaint = graphql(
  `mutation UnmergeComplaint($input: UnmergeComplaintInput!) { outcome: unmergeComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(unmergeComplaintInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "UNMERGE_COMPLAINT");

export const action = perform({
  type: "UNMERGE_COMPLAINT",
  form: form,
  document: UnmergeComplaint,
  input: (values, target) => ({ ...target, ...values }),
});

/** Separates a merged complaint again. */
export default oneTextPage({
  name: "reason",
  most: unmergeComplaintInput.reason,
  question: { nl: "Waarom?", en: "Why?" },
  rows: 3,
});
