import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/archive-complaint.ts";

const ArchiveComplaint = graphql(
  `mutation ArchiveComplaint($input: ArchiveComplaintInput!) { outcome: archiveComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ARCHIVE_COMPLAINT");

export const action = perform({
  type: "ARCHIVE_COMPLAINT",
  form: nothingAsked,
  document: ArchiveComplaint,
  input: (_, target) => target,
});

/** Takes the file out of daily work. */
export default ActionPage;
