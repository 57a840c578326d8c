import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/new-department.ts";
import { addDepartmentForm, type DepartmentDetails } from "./department-form.ts";
import { loadStaffing } from "./load-staffing.server.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";

const Preview = graphql(
  `query AddDepartmentPreview($input: AddDepartmentInput!) {
    preview: addDepartmentPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

const AddDepartment = graphql(
  `mutation AddDepartment($input: AddDepartmentInput!) { made: addDepartment(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadStaffing(args);

export const action = publishVersion({
  form: addDepartmentForm,
  preview: async (api, values: DepartmentDetails, about) =>
    (await api.query(Preview, { input: { ...about, ...values } })).preview,
  make: async (api, values, about) =>
    (await api.mutate(AddDepartment, { input: { ...about, ...values } })).made,
  made: "changed",
  backTo: "/beheer/afdelingen",
});

/** A department that was not there. */
export default function NewDepartment({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { version, idempotencyKey, options } = loaderData;
  return (
    <PublishPage
      {...{ title: t.title, effect: t.effect, of: "staffing", version, idempotencyKey, options }}
      under={{ to: "/beheer/afdelingen", name: t.departments }}
      form={addDepartmentForm}
      state={actionData}
    />
  );
}

const texts = wordTexts({
  title: { nl: "Afdeling toevoegen", en: "Add a department" },
  departments: { nl: "Afdelingen", en: "Departments" },
  effect: {
    nl: "Daarna kunt u er mensen bij zetten, en een hoofd: dat doet u bij de mensen zelf.",
    en: "After that you can put people in it, and a head: you do that with the people themselves.",
  },
});
