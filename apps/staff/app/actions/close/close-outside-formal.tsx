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
import type { Route } from "./+types/close-outside-formal.ts";

const CloseOutsideFormal = graphql(
  `mutation CloseOutsideFormal($input: CloseOutsideFormalInput!) { outcome: closeOutsideFormal(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ approved: yesOrNo() });

export async function loader(args: Route.LoaderArgs) {
  const [facts, proposal] = await Promise.all([loadAction(args, "CLOSE_OUTSIDE_FORMAL"), loadProposal(args)]);
  return { ...facts, proposal };
}

export const action = perform({
  type: "CLOSE_OUTSIDE_FORMAL",
  form: form,
  document: CloseOutsideFormal,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides whether it ends outside the formal track. */
export default function CloseOutsideFormalPage({ loaderData, actionData }: Route.ComponentProps) {
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
