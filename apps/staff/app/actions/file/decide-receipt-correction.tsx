import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { perform } from "../../commands/perform.server.ts";
import { approvalForm, loadProposed } from "../../commands/proposal.server.ts";
import { proposalPage } from "../../commands/proposal-page.tsx";
import type { Route } from "./+types/decide-receipt-correction.ts";

const DecideReceiptCorrection = graphql(
  `mutation DecideReceiptCorrection($input: DecideReceiptCorrectionInput!) { outcome: decideReceiptCorrection(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadProposed(args, "DECIDE_RECEIPT_CORRECTION");

export const action = perform({
  type: "DECIDE_RECEIPT_CORRECTION",
  form: approvalForm,
  document: DecideReceiptCorrection,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides about a later day of receipt. */
export default proposalPage({
  nl: {
    approved: "Klopt de latere dag van ontvangst?",
    yes: "Ja, de klacht kwam op die dag",
    no: "Nee, de eerdere dag blijft staan",
  },
  en: {
    approved: "Is the later day of receipt right?",
    yes: "Yes, the complaint came on that day",
    no: "No, the earlier day stays",
  },
});
