import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { perform } from "../../commands/perform.server.ts";
import { approvalForm, loadProposed } from "../../commands/proposal.server.ts";
import { proposalPage } from "../../commands/proposal-page.tsx";
import type { Route } from "./+types/close-outside-formal.ts";

const CloseOutsideFormal = graphql(
  `mutation CloseOutsideFormal($input: CloseOutsideFormalInput!) { outcome: closeOutsideFormal(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadProposed(args, "CLOSE_OUTSIDE_FORMAL");

export const action = perform({
  type: "CLOSE_OUTSIDE_FORMAL",
  form: approvalForm,
  document: CloseOutsideFormal,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides whether it ends outside the formal track. */
export default proposalPage({
  nl: {
    approved: "Doet u deze klacht buiten de procedure af?",
    yes: "Ja, de klager krijgt de brief",
    no: "Nee, de klacht wordt behandeld",
  },
  en: {
    approved: "Do you close this complaint outside the procedure?",
    yes: "Yes, the complainant gets the letter",
    no: "No, the complaint is handled",
  },
});
