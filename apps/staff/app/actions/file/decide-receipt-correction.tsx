import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { DefinitionList } from "@gehoor/web/shell/definition-list.tsx";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { loadProposal } from "../../commands/proposal.server.ts";
import { yesOrNo } from "../../forms/code-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import type { Route } from "./+types/decide-receipt-correction.ts";

const DecideReceiptCorrection = graphql(
  `mutation DecideReceiptCorrection($input: DecideReceiptCorrectionInput!) { outcome: decideReceiptCorrection(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ approved: yesOrNo() });

export async function loader(args: Route.LoaderArgs) {
  const [facts, proposal] = await Promise.all([
    loadAction(args, "DECIDE_RECEIPT_CORRECTION"),
    loadProposal(args),
  ]);
  return { ...facts, proposal };
}

export const action = perform({
  type: "DECIDE_RECEIPT_CORRECTION",
  form: form,
  document: DecideReceiptCorrection,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides about a later day of receipt. */
export default function DecideReceiptCorrectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      before={<DefinitionList items={loaderData.proposal} />}
    >
      <YesNoField name="approved" label={t.approved} yes={t.yes} no={t.no} />
    </ActionPage>
  );
}

const texts = defineTexts({
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
