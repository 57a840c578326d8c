import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { AgendaQuery } from "./agenda-query.ts";

/**
 * A page of the hearings from a day on, by day and time.
 *
 * @param from the first day, `YYYY-MM-DD`
 * @param days how many days, the first included
 */
export async function loadAgenda(
  { api, language }: Pick<RequestContext, "api" | "language">,
  { from, days, today }: { readonly from: string; readonly days: number; readonly today: string },
  { first, after = null }: { readonly first: number; readonly after?: string | null },
) {
  const until = dayAfter(from, days - 1);
  const { hearings } = await api.query(AgendaQuery, { from, until, first, after });
  const { dayOf, long, relative, time } = dayWords(language);
  const planned = hearings.edges.map(({ node }) => ({
    ...node,
    on: dayOf(node.plannedAt),
    time: time(node.plannedAt),
  }));
  const byDay = [...Map.groupBy(planned, ({ on }) => on)].map(([on, list]) => ({
    on,
    hearings: list,
    words: daysOff(on, today) < 2 ? `${long(on)} (${relative(on, today)})` : long(on),
  }));
  return { byDay, totalCount: hearings.totalCount, pageInfo: hearings.pageInfo };
}

export type AgendaDay = Awaited<ReturnType<typeof loadAgenda>>["byDay"][number];

/** The day some days after another; before it when negative. */
export function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function daysOff(on: string, today: string): number {
  return Math.abs(Temporal.PlainDate.from(today).until(on, { largestUnit: "day" }).days);
}
