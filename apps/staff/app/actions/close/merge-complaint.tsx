import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadWithOther } from "../../commands/other-complaint.server.ts";
import { otherComplaintPage } from "../../commands/other-complaint-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/merge-complaint.ts";

const MergeComplaint = graphql(
  `mutation MergeComplaint($input: MergeComplaintInput!) { outcome: mergeComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ intoReference: line() });

export const loader = (args: Route.LoaderArgs) => loadWithOther(args, "MERGE_COMPLAINT", "in");

export const action = perform({
  type: "MERGE_COMPLAINT",
  form: form,
  document: MergeComplaint,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    MERGE_INTO_ITSELF: "intoReference",
    MERGE_INTO_OPEN: "intoReference",
    MERGE_INTO_EARLIEST: "intoReference",
  },
});

/** Joins this complaint to the same one that came first. */
export default otherComplaintPage({
  name: "intoReference",
  question: {
    nl: {
      label: "Kenmerk van de eerdere klacht",
      hint: "Van dezelfde klager, over hetzelfde, nog open.",
    },
    en: {
      label: "Reference of the earlier complaint",
      hint: "Of the same complainant, about the same, still open.",
    },
  },
});
