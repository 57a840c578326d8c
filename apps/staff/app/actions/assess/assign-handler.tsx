import { SelectField } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { assignHandlerInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { loadStaff } from "../../forms/load-staff.server.ts";
import type { Route } from "./+types/assign-handler.ts";

const AssignHandler = graphql(
  `mutation AssignHandler($input: AssignHandlerInput!) { outcome: assignHandler(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    handlerId: line(),
    departmentId: line().optional(),
    reason: longText(assignHandlerInput.reason).optional(),
  });

export async function loader(args: Route.LoaderArgs) {
  const [facts, choices] = await Promise.all([
    loadAction(args, "ASSIGN_HANDLER"),
    loadStaff(args, "HANDLER"),
  ]);
  return { ...facts, ...choices, suggested: new URL(args.request.url).searchParams.get("aan") };
}

export const action = perform({
  type: "ASSIGN_HANDLER",
  form: form,
  document: AssignHandler,
  input: ({ handlerId, departmentId, reason }, target) => ({
    ...target,
    handlerId,
    departmentId: departmentId ?? null,
    reason: reason ?? null,
  }),
  refusedAt: {
    RESPONDENT_HANDLES: "handlerId",
    NO_HANDLER_ROLE: "handlerId",
    ALREADY_DONE: "handlerId",
    ROUTE_REASON_MISSING: "reason",
  },
});

/** Chooses who is asked to handle the complaint, with the suggestion filled in. */
export default function AssignHandlerPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ handlerId: loaderData.suggested }}
    >
      <SelectField name="handlerId" label={t.handlerId} options={loaderData.staff} />
      <SelectField name="departmentId" label={t.departmentId} options={loaderData.departments} optional />
      <TextAreaField
        name="reason"
        most={assignHandlerInput.reason}
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        optional="depends"
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    handlerId: "Wie behandelt de klacht?",
    departmentId: "Afdeling",
    reason: "Waarom deze persoon?",
    reasonHint:
      "Alleen nodig als u een ander kiest dan het afdelingshoofd of een directielid (over een bestuurder: het bestuur).",
  },
  en: {
    handlerId: "Who handles the complaint?",
    departmentId: "Department",
    reason: "Why this person?",
    reasonHint:
      "Needed only if you choose somebody other than the head of department or a director (about a member of the board: the board).",
  },
});
