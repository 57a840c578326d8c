import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../../days/day.tsx";
import { dayTable } from "../../days/day-table.server.ts";
import { Path } from "../../frame/path.tsx";
import { VersionOutcome } from "../newest-query.ts";
import { PublishPage } from "../publishing/publish-page.tsx";
import { publishVersion } from "../publishing/publish-version.server.ts";
import type { Route } from "./+types/department.ts";
import { changeDepartmentForm, type DepartmentDetails, initialOf } from "./department-form.ts";
import { HistoryList } from "./history-list.tsx";
import { loadDepartment } from "./load-staffing.server.ts";
import { doneTexts } from "./person.texts.ts";
import { StaffingChangeFields, StaffingPreviewOutcome } from "./staffing-query.ts";
import "./staffing.css";

const Preview = graphql(
  `query ChangeDepartmentPreview($input: ChangeDepartmentInput!) {
    preview: changeDepartmentPreview(input: $input) { ...StaffingPreviewOutcome }
  }`,
  [StaffingPreviewOutcome],
);

const ChangeDepartment = graphql(
  `mutation ChangeDepartment($input: ChangeDepartmentInput!) {
    made: changeDepartment(input: $input) { ...VersionOutcome }
  }`,
  [VersionOutcome],
);

const DepartmentQuery = graphql(
  `query StaffDepartment($id: ID!) { today staffingChanges(departmentId: $id) { ...StaffingChangeFields } }`,
  [StaffingChangeFields],
);

export async function loader(args: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const loaded = await loadDepartment(args);
  const { id, mergedInto } = loaded.department;
  const { today, staffingChanges: changes } = await api.query(DepartmentQuery, { id });
  const people = loaded.staff.filter(({ departments }) => departments.includes(id));
  return {
    ...loaded,
    people,
    into: loaded.departments.find((one) => one.id === mergedInto),
    changes,
    done: codesOf(doneTexts.nl).find((what) => what === cookies.flash),
    words: dayTable({ changes }, today, language),
  };
}

export function action(args: Route.ActionArgs) {
  const departmentId = args.params.id;
  return publishVersion({
    form: changeDepartmentForm,
    preview: async (api, values: DepartmentDetails, about) =>
      (await api.query(Preview, { input: { ...about, departmentId, ...values } })).preview,
    make: async (api, values, about) =>
      (await api.mutate(ChangeDepartment, { input: { ...about, departmentId, ...values } })).made,
    made: "changed",
    backTo: `/beheer/afdelingen/${departmentId}`,
  })(args);
}

/** A department: its name and director, its people, and how it becomes a part of another or ends. */
export default function Department({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const dones = useTexts(doneTexts);
  const language = useLanguage();
  const { department, people, into, changes, done, words, version, idempotencyKey, options } = loaderData;
  const named = (one: typeof department) => (language === "nl" ? one.nameNl : one.nameEn);
  const { id, kind, active } = department;
  return (
    <DayWordsProvider value={words}>
      {done && !actionData && <Banner kind="success" title={dones[done]} />}
      {active ? (
        <div className="s-staffing">
          <PublishPage
            {...{
              title: named(department),
              effect: t.effect,
              of: "staffing",
              version,
              idempotencyKey,
              options,
            }}
            under={{ to: "/beheer/afdelingen", name: t.departments }}
            form={changeDepartmentForm}
            initial={initialOf(department)}
            state={actionData}
          />
        </div>
      ) : (
        <>
          <Path>
            <PageLink to="/beheer/afdelingen">{t.departments}</PageLink>
          </Path>
          <PageTitle>{named(department)}</PageTitle>
          <p className="s-effect">
            {t.ended}
            {into && (
              <>
                {" → "}
                <PageLink to={`/beheer/afdelingen/${into.id}`}>{named(into)}</PageLink>
              </>
            )}
          </p>
        </>
      )}
      {active && (
        <Card title={t.people}>
          {people.length === 0 && <p>{t.nobody}</p>}
          <ul className="s-list">
            {people.map((person) => (
              <li key={person.id}>
                <PageLink to={`/beheer/mensen/${person.id}`}>{person.name}</PageLink>
                {person.heads.includes(id) && `, ${t.head}`}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {active && kind === "DEPARTMENT" && (
        <Card title={t.ending} screenOnly>
          <ul className="s-list">
            <li>
              <PageLink to={`/beheer/afdelingen/${id}/samenvoegen`}>{t.merge}</PageLink>
            </li>
            <li>
              <PageLink to={`/beheer/afdelingen/${id}/opheffen`}>{t.end}</PageLink>
            </li>
          </ul>
        </Card>
      )}
      <Card title={t.history}>
        <HistoryList changes={changes} undoes />
      </Card>
    </DayWordsProvider>
  );
}

const texts = wordTexts({
  departments: { nl: "Afdelingen", en: "Departments" },
  effect: {
    nl: "Een andere naam geldt overal meteen, ook bij oude klachten: het blijft dezelfde afdeling.",
    en: "Another name holds everywhere at once, also with old complaints: it stays the same department.",
  },
  ended: {
    nl: "Deze afdeling is er niet meer. Oude klachten houden haar naam.",
    en: "This department is no longer there. Old complaints keep its name.",
  },
  people: { nl: "Wie hier werken", en: "Who works here" },
  nobody: { nl: "Nog niemand.", en: "Nobody yet." },
  head: { nl: "hoofd", en: "head" },
  ending: { nl: "Samenvoegen of opheffen", en: "Merge or end" },
  merge: { nl: "Samenvoegen met een andere afdeling", en: "Merge with another department" },
  end: { nl: "Afdeling opheffen", en: "End the department" },
  history: { nl: "Wat er is gewijzigd", en: "What was changed" },
});
