import { SelectField } from "@gehoor/web/forms/choice-field.tsx";
import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { loadStaff } from "../../forms/load-staff.server.ts";
import type { Route } from "./+types/set-department.ts";

const SetDepartment = graphql(
  `mutation SetDepartment($input: SetDepartmentInput!) { outcome: setDepartment(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ departmentId: line() });

export async function loader(args: Route.LoaderArgs) {
  const [facts, choices] = await Promise.all([loadAction(args, "SET_DEPARTMENT"), loadStaff(args)]);
  return { ...facts, departments: choices.departments };
}

export const action = perform({
  type: "SET_DEPARTMENT",
  form: form,
  document: SetDepartment,
  input: (values, target) => ({ ...target, ...values }),
});

/** Chooses the department the complaint is about. */
export default function SetDepartmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <SelectField name="departmentId" label={t.departmentId} options={loaderData.departments} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { departmentId: "Afdeling" },
  en: { departmentId: "Department" },
});
