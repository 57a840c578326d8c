import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { whoHandsOver } from "../../handing-over/who-hands-over.server.ts";
import { VersionOutcome } from "../newest-query.ts";
import { nothingAsked } from "../publishing/nothing-asked.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/person-step.ts";
import { askedBeforehand } from "./asked-beforehand.server.ts";
import { HandOverLink } from "./hand-over-link.tsx";
import { loadStaffMember } from "./load-staffing.server.ts";
import { stepTexts } from "./person-step.texts.ts";
import { type PersonStep, stepAt } from "./person-steps.ts";
import { StaffingPreviewOutcome } from "./staffing-query.ts";

export const personSteps = {
  END: {
    preview: graphql(
      `query EndStaffPreview($input: EndStaffMemberInput!) {
        preview: endStaffMemberPreview(input: $input) { ...StaffingPreviewOutcome }
      }`,
      [StaffingPreviewOutcome],
    ),
    make: graphql(
      `mutation EndStaffMember($input: EndStaffMemberInput!) {
        made: endStaffMember(input: $input) { ...VersionOutcome }
      }`,
      [VersionOutcome],
    ),
  },
  RETURN: {
    preview: graphql(
      `query ReturnStaffPreview($input: ReturnStaffMemberInput!) {
        preview: returnStaffMemberPreview(input: $input) { ...StaffingPreviewOutcome }
      }`,
      [StaffingPreviewOutcome],
    ),
    make: graphql(
      `mutation ReturnStaffMember($input: ReturnStaffMemberInput!) {
        made: returnStaffMember(input: $input) { ...VersionOutcome }
      }`,
      [VersionOutcome],
    ),
  },
  LOOSEN: {
    preview: graphql(
      `query LoosenLoginPreview($input: LoosenLoginInput!) {
        preview: loosenLoginPreview(input: $input) { ...StaffingPreviewOutcome }
      }`,
      [StaffingPreviewOutcome],
    ),
    make: graphql(
      `mutation LoosenLogin($input: LoosenLoginInput!) { made: loosenLogin(input: $input) { ...VersionOutcome } }`,
      [VersionOutcome],
    ),
  },
  INVITE: {
    preview: graphql(
      `query InviteStaffPreview($input: InviteStaffMemberInput!) {
        preview: inviteStaffMemberPreview(input: $input) { ...StaffingPreviewOutcome }
      }`,
      [StaffingPreviewOutcome],
    ),
    make: graphql(
      `mutation InviteStaffMember($input: InviteStaffMemberInput!) {
        made: inviteStaffMember(input: $input) { ...VersionOutcome }
      }`,
      [VersionOutcome],
    ),
  },
} as const satisfies Record<PersonStep, object>;

/** What is done to whom, as the address says; a page that is not there for any other address. */
function asked({ params, context }: Pick<Route.LoaderArgs, "params" | "context">) {
  const step = stepAt(params.step);
  if (!step) throw requestContext(context).api.notFound();
  return { step, staffId: params.id };
}

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const { step, staffId } = asked(args);
  const { person, version, idempotencyKey } = await loadStaffMember(args);
  const input = { staffId, expectedVersion: version, idempotencyKey };
  const { preview } = await api.query(personSteps[step].preview, { input });
  const told = askedBeforehand(args, preview);
  const leaves = (told.beforehand?.openComplaints ?? 0) > 0;
  return {
    step,
    name: person.name,
    id: person.id,
    version,
    idempotencyKey,
    leaves,
    others: leaves ? await whoHandsOver({ api }) : undefined,
    ...told,
  };
}

export function action(args: Route.ActionArgs) {
  const { step, staffId } = asked(args);
  const { preview, make } = personSteps[step];
  return publishVersion({
    form: nothingAsked,
    preview: async (api, _, about) => (await api.query(preview, { input: { ...about, staffId } })).preview,
    make: async (api, _, about) => (await api.mutate(make, { input: { ...about, staffId } })).made,
    made: step === "INVITE" ? "added" : "changed",
    backTo: `/beheer/mensen/${staffId}`,
  })(args);
}

/** Ends somebody, lets them return, loosens their login or invites them again; or says why that cannot be. */
export default function PersonStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(stepTexts);
  const { step, name, id, version, idempotencyKey, leaves, others, beforehand, refused } = loaderData;
  const { title, effect, send } = t[step];
  return (
    <PublishPage
      {...{
        title: title({ name }),
        effect: leaves ? (
          <>
            {effect} <HandOverLink id={id} name={name} others={others} />
          </>
        ) : (
          effect
        ),
        of: "staffing",
        version,
        idempotencyKey,
        send,
        refused,
      }}
      under={{ to: `/beheer/mensen/${id}`, name }}
      form={nothingAsked}
      beforehand={beforehand}
      state={actionData}
    />
  );
}
