import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import { Path } from "../../frame/path.tsx";
import { whoHandsOver } from "../../handing-over/who-hands-over.server.ts";
import { VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/person.ts";
import { HandOverLink } from "./hand-over-link.tsx";
import { HistoryList } from "./history-list.tsx";
import { loadStaffMember } from "./load-staffing.server.ts";
import { LoginCard } from "./login-card.tsx";
import { doneTexts, personTexts } from "./person.texts.ts";
import { personStepPath } from "./person-steps.ts";
import { changeStaffForm, initialOf, type StaffDetails } from "./staff-form.ts";
import { StaffingChangeFields, StaffingPreviewOutcome } from "./staffing-query.ts";
import "./staffing.css";

export const ChangeStaffPreview = graphql(
  `query ChangeStaffPreview($input: ChangeStaffMemberInput!) {
    preview: changeStaffMemberPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

export const ChangeStaffMember = graphql(
  `mutation ChangeStaffMember($input: ChangeStaffMemberInput!) {
    made: changeStaffMember(input: $input) { ...VersionOutcome }
  }`,
  [VersionOutcome],
);

/** To which account somebody is bound, and what was changed of them. */
export const PersonQuery = graphql(
  `query StaffPerson($id: ID!) {
    today
    staffing { staff(id: $id) { binding { issuer subject } } }
    staffingChanges(staffId: $id) { ...StaffingChangeFields }
  }`,
  [StaffingChangeFields],
);

export async function loader(args: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const loaded = await loadStaffMember(args);
  const {
    today,
    staffing,
    staffingChanges: changes,
  } = await api.query(PersonQuery, { id: loaded.person.id });
  const others = loaded.person.active ? undefined : await whoHandsOver({ api });
  const done = codesOf(doneTexts.nl).find((what) => what === cookies.flash);
  const words = dayTable({ changes }, today, language);
  return { ...loaded, binding: staffing.staff[0]?.binding ?? null, changes, done, others, words };
}

export function action(args: Route.ActionArgs) {
  const staffId = args.params.id;
  return publishVersion({
    form: changeStaffForm,
    preview: async (api, values: StaffDetails, about) =>
      (await api.query(ChangeStaffPreview, { input: { ...about, staffId, ...values } })).preview,
    make: async (api, values, about) =>
      (await api.mutate(ChangeStaffMember, { input: { ...about, staffId, ...values } })).made,
    made: "changed",
    backTo: `/beheer/mensen/${staffId}`,
  })(args);
}

/** All that is kept of somebody: who they are and what they may, how they sign in, and what was changed of it. */
export default function Person({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(personTexts);
  const dones = useTexts(doneTexts);
  const { person, version, idempotencyKey, options, binding, changes, done, others, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      {done && !actionData && <Banner kind="success" title={dones[done]} />}
      {person.active ? (
        <div className="s-staffing">
          <PublishPage
            {...{ title: person.name, effect: t.effect, of: "staffing", version, idempotencyKey, options }}
            under={{ to: "/beheer/mensen", name: t.people }}
            form={changeStaffForm}
            initial={initialOf(person)}
            state={actionData}
          />
        </div>
      ) : (
        <>
          <Path>
            <PageLink to="/beheer/mensen">{t.people}</PageLink>
          </Path>
          <PageTitle>{person.name}</PageTitle>
          <p className="s-effect">
            {t.left} <HandOverLink id={person.id} name={person.name} others={others} />
          </p>
          <p>
            <PageLink to={personStepPath(person.id, "RETURN")}>{t.return}</PageLink>
          </p>
        </>
      )}
      <LoginCard person={person} binding={binding} />
      {person.active && (
        <Card title={t.leaving} screenOnly>
          <p>{t.leavingLead}</p>
          <PageLink to={personStepPath(person.id, "END")}>{t.end}</PageLink>
        </Card>
      )}
      <Card title={t.history}>
        <HistoryList changes={changes} undoes />
      </Card>
    </DayWordsProvider>
  );
}
