import type { LiveFeed } from "../live/live-feed.ts";
import { failedJobs } from "../queue/failed-jobs.ts";
import { queueState } from "../queue/queue-state.ts";
import type { System } from "../system.ts";
import type { Gauge } from "./registry.ts";

/**
 * What the database knows of the state of the house at this moment. The same at every process: read it from one of them,
 * or take the highest.
 */
export async function figures(system: Pick<System, "sql">): Promise<readonly Gauge[]> {
  const [queue, failed, deliveries] = await Promise.all([
    queueState(system),
    failedJobs(system),
    deliveriesOfLastHour(system),
  ]);
  const age = queue.waitingSince === null ? 0 : secondsSince(queue.waitingSince);
  return [
    one("gehoor_queue_jobs", "Jobs that could be done now.", queue.waiting),
    one("gehoor_queue_age_seconds", "How long the oldest of them has waited.", age),
    one(
      "gehoor_queue_worked",
      "1 when a worker was heard within the last half minute.",
      Number(queue.worked),
    ),
    one(
      "gehoor_failed_jobs",
      "Jobs given up, that somebody must look at; counted to a hundred.",
      failed.length,
    ),
    {
      name: "gehoor_deliveries_last_hour",
      help: "Attempts to deliver letters within the last hour, by channel and outcome.",
      values: deliveries.map(({ channel, outcome, count }) => [{ channel, outcome }, count]),
    },
  ];
}

/** How far the streams of this instance are behind the alerts that were written. */
export async function lagOf({ sql }: Pick<System, "sql">, live: Pick<LiveFeed, "position">): Promise<Gauge> {
  const [row] = await sql<{ behind: number }[]>`
    select count(*)::int as behind from (
      select from alert where position > ${live.position().toString()}::bigint limit 10000) unread`;
  const help = "Alerts that were written and not yet handed to the streams of this instance.";
  return one("gehoor_live_alerts_behind", help, row?.behind ?? 0);
}

function deliveriesOfLastHour({ sql }: Pick<System, "sql">) {
  return sql<{ channel: string; outcome: string; count: number }[]>`
    select channel, outcome, count(*)::int as count from delivery
    where at > now() - interval '1 hour' group by channel, outcome order by channel, outcome`;
}

function one(name: string, help: string, value: number): Gauge {
  return { name, help, values: [[{}, value]] };
}

function secondsSince(at: Temporal.Instant): number {
  return Math.max(0, Math.round(at.until(Temporal.Now.instant()).total("seconds")));
}
