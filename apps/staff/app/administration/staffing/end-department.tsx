import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { VersionOutcome } from "../newest-query.ts";
import { nothingAsked } from "../publishing/nothing-asked.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/end-department.ts";
import { askedBeforehand } from "./asked-beforehand.server.ts";
import { loadDepartment } from "./load-staffing.server.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";

const Preview = graphql(
  `query EndDepartmentPreview($input: EndDepartmentInput!) {
    preview: endDepartmentPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

const EndDepartment = graphql(
  `mutation EndDepartment($input: EndDepartmentInput!) { made: endDepartment(input: $input) { ...VersionOutcome } }`,
  [VersionOutcome],
);

export async function loader(args: Route.LoaderArgs) {
  const { department, version, idempotencyKey } = await loadDepartment(args);
  const input = { departmentId: department.id, expectedVersion: version, idempotencyKey };
  const { preview } = await requestContext(args.context).api.query(Preview, { input });
  return { department, version, idempotencyKey, ...askedBeforehand(args, preview) };
}

export function action(args: Route.ActionArgs) {
  const departmentId = args.params.id;
  return publishVersion({
    form: nothingAsked,
    preview: async (api, _, about) =>
      (await api.query(Preview, { input: { ...about, departmentId } })).preview,
    make: async (api, _, about) =>
      (await api.mutate(EndDepartment, { input: { ...about, departmentId } })).made,
    made: "changed",
    backTo: "/beheer/afdelingen",
  })(args);
}

/** A department that is no more, without becoming a part of another. */
export default function EndDepartmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { department, version, idempotencyKey, beforehand, refused } = loaderData;
  const name = language === "nl" ? department.nameNl : department.nameEn;
  return (
    <PublishPage
      {...{ title: t.title({ name }), effect: t.effect, of: "staffing", version, idempotencyKey, refused }}
      under={{ to: `/beheer/afdelingen/${department.id}`, name }}
      form={nothingAsked}
      beforehand={beforehand}
      state={actionData}
    />
  );
}

const texts = defineTexts({
  nl: {
    title: (facts: { name: string }) => `${facts.name} opheffen`,
    effect:
      "Haar mensen horen dan nergens bij, tot u ze ergens bij zet. Gaat het werk naar een andere afdeling? Kies dan samenvoegen.",
  },
  en: {
    title: (facts) => `End ${facts.name}`,
    effect:
      "Its people then belong nowhere, until you put them somewhere. Does the work go to another department? Then merge.",
  },
});
