import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/merge-department.ts";
import { loadDepartment } from "./load-staffing.server.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";

const Preview = graphql(
  `query MergeDepartmentPreview($input: MergeDepartmentInput!) {
    preview: mergeDepartmentPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

const MergeDepartment = graphql(
  `mutation MergeDepartment($input: MergeDepartmentInput!) {
    made: mergeDepartment(input: $input) { ...VersionOutcome }
  }`,
  [VersionOutcome],
);

const form = {
  type: "MERGE_DEPARTMENT",
  fields: {
    into: {
      kind: "pick",
      from: "others",
      label: { nl: "Waarin gaat zij op?", en: "What does it become a part of?" },
      refusals: ["DEPARTMENT_NOT_THERE"],
    },
  },
} as const;

export async function loader(args: Route.LoaderArgs) {
  const { options, departments, ...loaded } = await loadDepartment(args);
  const ordinary = departments.filter(({ kind, id }) => kind === "DEPARTMENT" && id !== loaded.department.id);
  const others = options.departments.filter(({ value }) => ordinary.some(({ id }) => id === value));
  return { ...loaded, options: { others } };
}

export function action(args: Route.ActionArgs) {
  const departmentId = args.params.id;
  return publishVersion({
    form,
    preview: async (api, values: { readonly into: string }, about) =>
      (await api.query(Preview, { input: { ...about, departmentId, ...values } })).preview,
    make: async (api, values, about) =>
      (await api.mutate(MergeDepartment, { input: { ...about, departmentId, ...values } })).made,
    made: "changed",
    backTo: "/beheer/afdelingen",
  })(args);
}

/** A department becomes a part of another. */
export default function MergeDepartmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { department, version, idempotencyKey, options } = loaderData;
  const name = language === "nl" ? department.nameNl : department.nameEn;
  return (
    <PublishPage
      {...{ title: t.title({ name }), effect: t.effect, of: "staffing", version, idempotencyKey, options }}
      under={{ to: `/beheer/afdelingen/${department.id}`, name }}
      form={form}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    title: (facts: { name: string }) => `${facts.name} samenvoegen`,
    effect:
      "De mensen gaan mee. Open klachten van deze afdeling gaan voortaan langs het hoofd van de andere; oude klachten houden de naam, met een pijl naar de nieuwe.",
  },
  en: {
    title: (facts) => `Merge ${facts.name}`,
    effect:
      "Its people go along. Open complaints of this department go by the head of the other from now on; old complaints keep the name, with an arrow to the new one.",
  },
});
