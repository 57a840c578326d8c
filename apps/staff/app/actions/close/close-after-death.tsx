import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { perform } from "../../commands/perform.server.ts";
import { approvalForm, loadProposed } from "../../commands/proposal.server.ts";
import { proposalPage } from "../../commands/proposal-page.tsx";
import type { Route } from "./+types/close-after-death.ts";

const CloseAfterDeath = graphql(
  `mutation CloseAfterDeath($input: CloseAfterDeathInput!) { outcome: closeAfterDeath(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadProposed(args, "CLOSE_AFTER_DEATH");

export const action = perform({
  type: "CLOSE_AFTER_DEATH",
  form: approvalForm,
  document: CloseAfterDeath,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides whether it ends after death. */
export default proposalPage({
  nl: {
    approved: "Eindigt de klacht omdat de klager is overleden?",
    yes: "Ja, niemand zet de klacht voort",
    no: "Nee, de klacht blijft open",
  },
  en: {
    approved: "Does the complaint end because the complainant died?",
    yes: "Yes, nobody goes on with it",
    no: "No, the complaint stays open",
  },
});
