import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { Card } from "@gehoor/web/shell/card.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Tag } from "@gehoor/web/shell/tag.tsx";
import { redirect } from "react-router";
import { Day, DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { roleTexts } from "../words/people.texts.ts";
import type { Route } from "./+types/administration.ts";
import { RetryFailedJob, StuckWork, StuckWorkFields } from "./stuck-work.tsx";
import "../worklist/worklist.css";

const Administration = graphql(
  `
  query Administration {
    today
    organisation { name withAdviser acknowledgementDays ombudsman { name } bbs { name ownAuthority } }
    failedJobs { ...StuckWork }
    departments { id code name { nl en } }
    staff { id name active roles absentUntilOn replacedBy { name } departments { name { nl en } } }
    calendar {
      version decreeYearsFrom decreeYearsTo
      decreeDays { on decree verified }
      closedDays { on name }
    }
  }
`,
  [StuckWorkFields],
);

export async function loader({ context }: Route.LoaderArgs) {
  const { api, language } = visit(context);
  const found = await api.query(Administration, {});
  return { ...found, words: dayTable(found, found.today, language) };
}

/** Tries stuck work again. It may be gone meanwhile: the list says so. */
export async function action({ request, context }: Route.ActionArgs) {
  const id = (await request.formData()).get("id");
  if (typeof id === "string") await visit(context).api.mutate(RetryFailedJob, { id });
  return redirect("/beheer");
}

export default function AdministrationPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { departments, organisation, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      <StuckWork jobs={loaderData.failedJobs} />
      <CalendarData calendar={loaderData.calendar} />
      <People staff={loaderData.staff} />
      <Card title={t.departments}>
        <ul>
          {departments.map(({ id, code, name }) => (
            <li key={id}>
              {name[language]} <span className="s-small">({code})</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t.arrangement}>
        <ul>
          <li>
            {t.ombudsman}: {organisation.ombudsman.name}
          </li>
          <li>{t.acknowledgement({ days: organisation.acknowledgementDays })}</li>
          <li>{organisation.withAdviser ? t.withAdviser : t.withoutAdviser}</li>
          <li>{t.bbs({ name: organisation.bbs.name, own: organisation.bbs.ownAuthority })}</li>
        </ul>
      </Card>
    </DayWordsProvider>
  );
}

type Data = Route.ComponentProps["loaderData"];

function CalendarData({ calendar }: Pick<Data, "calendar">) {
  const t = useTexts(texts);
  const { version, decreeYearsFrom, decreeYearsTo, decreeDays, closedDays } = calendar;
  return (
    <Card title={t.calendar}>
      <p>{t.years({ from: decreeYearsFrom, to: decreeYearsTo, version })}</p>
      <h3>{t.decreeDays}</h3>
      <ul className="s-list">
        {decreeDays.map(({ on, decree, verified }) => (
          <li key={on}>
            <Day on={on} as="long" /> <span className="s-small">{decree}</span>{" "}
            {verified ? <Tag standing="done">{t.verified}</Tag> : <Tag standing="soon">{t.unverified}</Tag>}
          </li>
        ))}
      </ul>
      <h3>{t.closedDays}</h3>
      {closedDays.length === 0 && <p>{t.none}</p>}
      <ul className="s-list">
        {closedDays.map(({ on, name }) => (
          <li key={on}>
            <Day on={on} as="long" />: {name}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function People({ staff }: Pick<Data, "staff">) {
  const t = useTexts(texts);
  const language = useLanguage();
  const roles = useTexts(roleTexts);
  return (
    <Card title={t.people}>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.departments}</th>
            <th scope="col">{t.roles}</th>
            <th scope="col">{t.absence}</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td data-label={t.departments}>
                {person.departments.map(({ name }) => name[language]).join(", ")}
              </td>
              <td data-label={t.roles}>
                {person.active ? person.roles.map((role) => roles[role]).join(", ") : <em>{t.inactive}</em>}
              </td>
              <td data-label={t.absence}>
                {person.absentUntilOn && (
                  <>
                    {t.until} <Day on={person.absentUntilOn} />
                    {person.replacedBy && `, ${t.replacement} ${person.replacedBy.name}`}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const texts = defineTexts({
  nl: {
    title: "Beheer",
    lead: "Waarmee Gehoor rekent en wie wat mag. U ziet hier geen klachten.",
    calendar: "Kalender",
    years: (facts: { from: number; to: number; version: number }) =>
      `Versie ${facts.version}. Besluiten over extra feestdagen zijn bekend van ${facts.from} tot en met ${facts.to}.`,
    decreeDays: "Bij besluit met een feestdag gelijkgestelde dagen",
    closedDays: "Dagen waarop het gemeentehuis dicht is",
    verified: "gecontroleerd",
    unverified: "te controleren",
    none: "Geen.",
    people: "Mensen en rollen",
    name: "Naam",
    departments: "Afdelingen",
    roles: "Rollen",
    absence: "Afwezig",
    inactive: "niet actief",
    until: "tot en met",
    replacement: "vervanger",
    arrangement: "Regeling",
    ombudsman: "Ombudsman",
    acknowledgement: (facts: { days: number }) => `Ontvangst bevestigen binnen ${facts.days} dagen`,
    withAdviser: "Met een adviseur of commissie (9:13): tien weken",
    withoutAdviser: "Zonder adviseur of commissie: zes weken",
    bbs: (facts: { name: string; own: boolean }) =>
      facts.own
        ? `${facts.name} is een eigen bestuursorgaan: doorsturen`
        : `${facts.name} werkt in mandaat: toewijzen`,
  },
  en: {
    title: "Administration",
    lead: "What Gehoor computes with and who may do what. You see no complaints here.",
    calendar: "Calendar",
    years: (facts) =>
      `Version ${facts.version}. Decrees about extra holidays are known from ${facts.from} to ${facts.to}.`,
    decreeDays: "Days made equal to a holiday by decree",
    closedDays: "Days on which the town hall is closed",
    verified: "checked",
    unverified: "to be checked",
    none: "None.",
    people: "People and roles",
    name: "Name",
    departments: "Departments",
    roles: "Roles",
    absence: "Absent",
    inactive: "not active",
    until: "until",
    replacement: "replaced by",
    arrangement: "Arrangement",
    ombudsman: "Ombudsman",
    acknowledgement: (facts) => `Acknowledge within ${facts.days} days`,
    withAdviser: "With an adviser or committee (9:13): ten weeks",
    withoutAdviser: "Without an adviser or committee: six weeks",
    bbs: (facts) =>
      facts.own
        ? `${facts.name} is an authority of its own: forward`
        : `${facts.name} works under mandate: assign`,
  },
});
