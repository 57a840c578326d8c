import { EmptyState } from "@gehoor/web/blocks/empty-state.tsx";
import { Pagination } from "@gehoor/web/blocks/pagination.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import type { Route } from "./+types/about-me.ts";
import { texts } from "./about-me.texts.ts";
import { AboutMeQuery } from "./about-me-query.ts";
import { OwnComplaint } from "./own-complaint.tsx";

const onePage = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const search = new URL(request.url).searchParams;
  const before = search.get("voor");
  const { complaints, today } = await api.query(
    AboutMeQuery,
    before === null ? { first: onePage, after: search.get("na") } : { last: onePage, before },
  );
  const rows = complaints.edges.map(({ node }) => node);
  return { rows, pageInfo: complaints.pageInfo, words: dayTable(rows, today, language) };
}

export const clientLoader = keepingLast<typeof loader>();

/** Complaints about this person, after the copy was sent: to read it, to choose a hearing, to see the outcome. */
export default function AboutMe({ loaderData: { rows, pageInfo, words } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <DayWordsProvider value={words}>
      <PageTitle below={t.lead}>{t.title}</PageTitle>
      {rows.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <ul className="s-list g-card">
          {rows.map((row) => (
            <OwnComplaint key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination pageInfo={pageInfo} />
    </DayWordsProvider>
  );
}
