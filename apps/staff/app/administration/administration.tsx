import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import type { Route } from "./+types/administration.ts";
import { CalendarCard, CalendarFields } from "./calendar/calendar-card.tsx";
import { ChangesCard, ChangesFields } from "./changes-card.tsx";
import { LadderCard } from "./ladder/ladder-card.tsx";
import { LadderFields } from "./ladder/ladder-query.ts";
import { SettingsFields } from "./newest-query.ts";
import { PeopleCard, PeopleFields } from "./people-card.tsx";
import { SettingsCard } from "./settings-card.tsx";
import { StaffingCard } from "./staffing/staffing-card.tsx";
import { QueueFields, RetryFailedJob, StuckWork, StuckWorkFields } from "./stuck-work.tsx";
import "../worklist/table/complaint-table.css";

export const AdministrationQuery = graphql(
  `
  query Administration {
    today
    viewer { __typename ... on StaffViewer { roles } }
    organisation { acknowledgementDays ombudsman { name } bbs { name } }
    failedJobs { ...StuckWork }
    queue { ...Queue }
    departments { id code name { nl en } }
    staff { ...People }
    calendar { ...CalendarOfTerms }
    settings { ...PublishedSettings ...LadderOfSettings }
    versionChanges { ...VersionChanges }
  }
`,
  [StuckWorkFields, QueueFields, PeopleFields, CalendarFields, SettingsFields, LadderFields, ChangesFields],
);

export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { viewer, ...found } = await api.query(AdministrationQuery, {});
  const laysDown = viewer?.__typename === "StaffViewer" && viewer.roles.includes("ADMINISTRATOR");
  const done = codesOf(texts.nl.done).find((what) => what === cookies.flash);
  return { ...found, done, laysDown, words: dayTable(found, found.today, language) };
}

/** Tries stuck work again. It may be gone meanwhile: the list says so. */
export async function action(args: Route.ActionArgs) {
  const id = (await receiveForm(args)).get("id");
  if (id !== null) await requestContext(args.context).api.mutate(RetryFailedJob, { id });
  return redirect("/beheer");
}

export default function AdministrationPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { done, laysDown, departments, organisation, words } = loaderData;
  return (
    <DayWordsProvider value={words}>
      {done && <Banner kind="success" title={t.done[done]} />}
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      <StuckWork jobs={loaderData.failedJobs} queue={loaderData.queue} />
      <CalendarCard calendar={loaderData.calendar} laysDown={laysDown} />
      <SettingsCard settings={loaderData.settings} organisation={organisation} laysDown={laysDown} />
      <LadderCard ladder={loaderData.settings.ladder} />
      <ChangesCard changes={loaderData.versionChanges} />
      {laysDown ? <StaffingCard /> : <PeopleCard staff={loaderData.staff} />}
      {!laysDown && (
        <Card title={t.departments}>
          <ul>
            {departments.map(({ id, code, name }) => (
              <li key={id}>
                {name[language]} <span className="s-small">({code})</span>
              </li>
            ))}
          </ul>
          <PageLink to="/beheer/wijzigingen">{t.changes}</PageLink>
        </Card>
      )}
    </DayWordsProvider>
  );
}

const texts = defineTexts({
  nl: {
    title: "Beheer",
    lead: "Waarmee Gehoor rekent en wie wat mag. U ziet hier geen klachten.",
    departments: "Afdelingen",
    changes: "Wie wat heeft gewijzigd",
    done: {
      calendar: "De nieuwe kalender is vastgelegd",
      settings: "De nieuwe instellingen zijn vastgelegd",
      ladder: "Vastgelegd is wie wanneer hoort van een termijn",
    },
  },
  en: {
    title: "Administration",
    lead: "What Gehoor computes with and who may do what. You see no complaints here.",
    departments: "Departments",
    changes: "Who changed what",
    done: {
      calendar: "The new calendar was published",
      settings: "The new settings were published",
      ladder: "Who hears of a term when was published",
    },
  },
});
