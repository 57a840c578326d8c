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
import type { Route } from "./+types/close-after-death.ts";

const CloseAfterDeath = graphql(
  `mutation CloseAfterDeath($input: CloseAfterDeathInput!) { outcome: closeAfterDeath(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ approved: yesOrNo() });

export async function loader(args: Route.LoaderArgs) {
  const [facts, proposal] = await Promise.all([loadAction(args, "CLOSE_AFTER_DEATH"), loadProposal(args)]);
  return { ...facts, proposal };
}

export const action = perform({
  type: "CLOSE_AFTER_DEATH",
  form: form,
  document: CloseAfterDeath,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides whether it ends after death. */
export default function CloseAfterDeathPage({ loaderData, actionData }: Route.ComponentProps) {
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
