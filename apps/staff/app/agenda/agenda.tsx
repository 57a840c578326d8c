import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Link } from "react-router";
import type { Route } from "./+types/agenda.ts";
import { texts } from "./agenda.texts.ts";
import { AgendaDays } from "./agenda-days.tsx";
import { TodayQuery } from "./agenda-query.ts";
import { dayAfter, loadAgenda } from "./load-agenda.server.ts";

const fourWeeks = 28;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const search = new URL(request.url).searchParams;
  const { today } = await api.query(TodayQuery, {});
  const from = firstDay(search.get("van"), today);
  const { plain } = dayWords(language);
  return {
    ...(await loadAgenda(
      requestContext(context),
      { from, days: fourWeeks, today },
      { first: 50, after: search.get("na") },
    )),
    period: { from: plain(from), until: plain(dayAfter(from, fourWeeks - 1)) },
    earlier: dayAfter(from, -fourWeeks),
    later: dayAfter(from, fourWeeks),
    atToday: from === today,
  };
}

/** Today, unless the address says another day. */
function firstDay(asked: string | null, today: string): string {
  if (asked === null || !/^20\d\d-\d\d-\d\d$/.test(asked)) return today;
  // The 31st of a shorter month is its last day.
  const [year = 0, month = 0, day = 0] = asked.split("-").map(Number);
  return month > 0 && day > 0 ? Temporal.PlainDate.from({ year, month, day }).toString() : today;
}

export const clientLoader = keepingLast<typeof loader>();

/** The hearings that are planned, four weeks at a time. */
export default function Agenda({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { byDay, pageInfo, period, earlier, later, atToday } = loaderData;
  return (
    <>
      <PageTitle below={t.period(period)}>{t.title}</PageTitle>
      {byDay.length > 0 ? (
        <div className="g-card">
          <AgendaDays days={byDay} level={2} />
        </div>
      ) : (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} forwardsOnly />
      <nav className="g-pagination" aria-label={t.periods}>
        <Link className="g-link" to={`/gesprekken?van=${earlier}`}>
          ‹ {t.earlier}
        </Link>
        {!atToday && (
          <Link className="g-link" to="/gesprekken">
            {t.now}
          </Link>
        )}
        <Link className="g-link" to={`/gesprekken?van=${later}`}>
          {t.later} ›
        </Link>
      </nav>
    </>
  );
}
