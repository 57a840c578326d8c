import { line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/merge-complaint.ts";

const MergeComplaint = graphql(
  `mutation MergeComplaint($input: MergeComplaintInput!) { outcome: mergeComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ intoReference: line(40) });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "MERGE_COMPLAINT");
  return { ...facts, into: new URL(args.request.url).searchParams.get("in") };
}

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
export default function MergeComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ intoReference: loaderData.into }}
    >
      <TextField name="intoReference" label={t.intoReference} hint={t.hint} size={20} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    intoReference: "Kenmerk van de eerdere klacht",
    hint: "Van dezelfde klager, over hetzelfde, nog open.",
  },
  en: {
    intoReference: "Reference of the earlier complaint",
    hint: "Of the same complainant, about the same, still open.",
  },
});
