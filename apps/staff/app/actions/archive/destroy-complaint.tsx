import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { ticked } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/destroy-complaint.ts";

const DestroyComplaint = graphql(
  `mutation DestroyComplaint($input: DestroyComplaintInput!) { outcome: destroyComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reportPublished: ticked(), listApproved: ticked() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DESTROY_COMPLAINT");

export const action = perform({
  type: "DESTROY_COMPLAINT",
  form: form,
  document: DestroyComplaint,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { REPORT_NOT_PUBLISHED: "reportPublished", LIST_NOT_APPROVED: "listApproved" },
});

/** Erases texts, names and files. */
export default function DestroyComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TickField name="reportPublished" label={t.report} statement={t.reportPublished} />
      <TickField name="listApproved" label={t.list} statement={t.listApproved} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    report: "Jaarverslag (9:12a)",
    reportPublished: "Het jaarverslag over dit jaar is gepubliceerd",
    list: "Vernietigingslijst",
    listApproved: "De vernietigingslijst met deze zaak is goedgekeurd",
  },
  en: {
    report: "Annual report (9:12a)",
    reportPublished: "The annual report over this year was published",
    list: "Destruction list",
    listApproved: "The destruction list with this case was approved",
  },
});
