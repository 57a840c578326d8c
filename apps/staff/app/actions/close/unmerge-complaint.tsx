import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/unmerge-complaint.ts";

const UnmergeComplaint = graphql(
  `mutation UnmergeComplaint($input: UnmergeComplaintInput!) { outcome: unmergeComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(10_000) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "UNMERGE_COMPLAINT");

export const action = perform({
  type: "UNMERGE_COMPLAINT",
  form: form,
  document: UnmergeComplaint,
  input: (values, target) => ({ ...target, ...values }),
});

/** Separates a merged complaint again. */
export default function UnmergeComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="reason" label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { reason: "Waarom?" },
  en: { reason: "Why?" },
});
