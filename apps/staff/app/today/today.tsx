import { Card } from "@gehoor/web/blocks/card.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import { knownAction } from "../actions/use-action-names.ts";
import { AgendaDays } from "../agenda/agenda-days.tsx";
import { loadAgenda } from "../agenda/load-agenda.server.ts";
import { AlertList } from "../alerts/list/alert-list.tsx";
import { loadAlerts } from "../alerts/load-alerts.server.ts";
import { loadOwnDrafts } from "../drafts/lists/own-drafts.server.ts";
import { OwnDrafts } from "../drafts/lists/own-drafts.tsx";
import { Flash } from "../frame/flash.tsx";
import { seesCases, worksOnCases } from "../frame/roles.ts";
import { loadRows } from "../worklist/load-rows.server.ts";
import { ComplaintTable } from "../worklist/table/complaint-table.tsx";
import type { Route } from "./+types/today.ts";
import { NoCases, OtherWork } from "./other-work.tsx";
import { loadOwnSide } from "./own-side.server.ts";
import { OwnSide } from "./own-side.tsx";
import { TermsToAdopt, ToAdoptFields } from "./terms-to-adopt.tsx";
import { loadToDestroy } from "./to-destroy.server.ts";
import { ToDestroy } from "./to-destroy.tsx";
import { loadToOpen } from "./to-open.server.ts";
import { ToOpen } from "./to-open.tsx";
import { texts } from "./today.texts.ts";
import { loadUpkeep } from "./upkeep.server.ts";
import { Upkeep } from "./upkeep.tsx";
import "../alerts/alerts.css";

const Viewer = graphql(
  `query TodayViewer {
    today lettersToPost(first: 0) { totalCount } handOvers { count }
    viewer { __typename ... on StaffViewer { roles staff { name } standsInFor { name } } }
    termsToAdopt { ...ToAdopt }
  }`,
  [ToAdoptFields],
);

/** Enough to see what the day brings; the rest is one click away. */
const shown = 10;

export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { today, lettersToPost, handOvers, viewer, termsToAdopt } = await api.query(Viewer, {});
  const staff = viewer?.__typename === "StaffViewer" ? viewer : undefined;
  const [alerts, mine, fresh, agenda, own, toOpen, toDestroy, upkeep, drafts] = await Promise.all([
    loadAlerts(requestContext(context), { only: undefined, first: 4 }),
    loadRows(requestContext(context), { mine: true }, undefined, { count: shown }),
    loadRows(requestContext(context), { status: ["RECEIVED"] }, undefined, {
      count: 5,
      order: { field: "RECEIVED", direction: "DESC" },
    }),
    loadAgenda(requestContext(context), { from: today, days: 7, today }, { first: shown }),
    loadOwnSide(requestContext(context), today),
    loadToOpen(requestContext(context), staff?.roles ?? []),
    loadToDestroy(requestContext(context), staff?.roles ?? []),
    loadUpkeep(requestContext(context), staff?.roles ?? []),
    loadOwnDrafts(requestContext(context)),
  ]);
  return {
    done: knownAction(cookies.flash),
    name: staff?.staff.name ?? "",
    roles: staff?.roles ?? [],
    toPost: lettersToPost.totalCount,
    toHandOver: handOvers.reduce((sum, { count }) => sum + count, 0),
    toAdopt: termsToAdopt,
    day: dayWords(language).long(today),
    alerts,
    mine,
    fresh,
    agenda,
    own,
    toOpen,
    toDestroy,
    upkeep,
    drafts,
    standsIn: staff?.standsInFor.map(({ name }) => name).join(", ") ?? "",
  };
}

export const clientLoader = keepingLast<typeof loader>();

/** What needs this person now. */
export default function Today({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const {
    done,
    name,
    roles,
    toPost,
    toHandOver,
    toAdopt,
    day,
    alerts,
    mine,
    fresh,
    agenda,
    own,
    toOpen,
    toDestroy,
    upkeep,
    drafts,
    standsIn,
  } = loaderData;
  return (
    <>
      <Flash done={done} />
      <PageTitle below={t.hello({ name, day })}>{t.title}</PageTitle>
      {standsIn !== "" && <p>{t.standsIn({ names: standsIn })}</p>}
      <OwnSide own={own} />
      {!seesCases(roles) && (roles.length > 0 || own.rows.length === 0) && <NoCases roles={roles} />}
      <OwnDrafts drafts={drafts} />
      <ToOpen toOpen={toOpen} />
      {toDestroy && <ToDestroy toDestroy={toDestroy} />}
      <OtherWork roles={roles} toPost={toPost} toHandOver={toHandOver} />
      {upkeep && <Upkeep upkeep={upkeep} />}
      <TermsToAdopt toAdopt={toAdopt} />
      {alerts.map((section) => (
        <Card key={section.name} title={t.alerts[section.name]({ total: section.total })}>
          <AlertList complaints={section.rows} />
          {section.pageInfo.hasNextPage && (
            <Link className="g-link" to="/signalen">
              {t.allAlerts}
            </Link>
          )}
        </Card>
      ))}
      {agenda.byDay.length > 0 && (
        <Card title={t.hearings}>
          <AgendaDays days={agenda.byDay} />
          {agenda.pageInfo.hasNextPage && (
            <Link className="g-link" to="/gesprekken">
              {t.allHearings}
            </Link>
          )}
        </Card>
      )}
      {worksOnCases(roles) && (
        <section aria-labelledby="mine">
          <h2 id="mine">{t.mine({ count: mine.totalCount })}</h2>
          {mine.rows.length > 0 ? (
            <ComplaintTable rows={mine.rows} caption={t.title} look={mine.look} list="?lijst=mine" />
          ) : (
            <p>{t.nothing}</p>
          )}
          {mine.totalCount > shown && (
            <Link className="g-link" to="/werkvoorraad?lijst=mine">
              {t.allMine}
            </Link>
          )}
        </section>
      )}
      {fresh.rows.length > 0 && (
        <section aria-labelledby="fresh" className="s-section">
          <h2 id="fresh">{t.fresh({ count: fresh.totalCount })}</h2>
          <ComplaintTable
            rows={fresh.rows}
            caption={t.fresh({ count: fresh.totalCount })}
            look={fresh.look}
            list="?lijst=new&volgorde=received&aflopend=ja"
            anchored={false}
          />
        </section>
      )}
    </>
  );
}
