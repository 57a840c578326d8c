import { SelectField, TickField } from "@gehoor/web/forms/choice-field.tsx";
import { line, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
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
  z.object({ handlerId: line(), departmentId: line().optional(), declaredUninvolved: ticked() });

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
  input: ({ handlerId, departmentId, declaredUninvolved }, target) => ({
    ...target,
    handlerId,
    departmentId: departmentId ?? null,
    declaredUninvolved,
  }),
  refusedAt: { RESPONDENT_HANDLES: "handlerId", NOT_DECLARED_UNINVOLVED: "declaredUninvolved" },
});

/** Chooses who handles the complaint, with the suggestion filled in. */
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
      <TickField
        name="declaredUninvolved"
        label={t.uninvolved}
        hint={t.uninvolvedHint}
        statement={t.declared}
        optional
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    handlerId: "Wie behandelt de klacht?",
    departmentId: "Afdeling",
    uninvolved: "Niet betrokken (9:7)",
    uninvolvedHint: "Nodig, behalve als de klacht over de burgemeester, een wethouder of een raadslid gaat.",
    declared: "De behandelaar heeft verklaard niet bij het gedrag betrokken te zijn",
  },
  en: {
    handlerId: "Who handles the complaint?",
    departmentId: "Department",
    uninvolved: "Not involved (9:7)",
    uninvolvedHint: "Needed, unless the complaint is about the mayor, an alderman or a councillor.",
    declared: "The handler has declared not to be involved in the conduct",
  },
});
