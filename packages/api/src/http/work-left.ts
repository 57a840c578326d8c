import type { Sql } from "../db/sql-client.ts";
import { failedJobs } from "../queue/failed-jobs.ts";
import { queueState } from "../queue/queue-state.ts";

/** What is told beside readiness, and is no reason to send requests elsewhere. */
export interface WorkLeft {
  /** Whether a worker was heard within the last half minute. */
  readonly worked: boolean;
  /** How long the oldest job that could be done has waited, in seconds; 0 when none waits. */
  readonly waitingSeconds: number;
  /** Jobs given up, and letters that do not leave: somebody must look. Counted to a hundred. */
  readonly failedJobs: number;
  /** Attempts of the last hour at which the mail server refused us, or did not answer. */
  readonly mailTroubles: number;
}

/** Asks what waits, fails or does not leave. */
export async function workLeft(sql: Sql): Promise<WorkLeft> {
  const [{ worked, waitingSince }, failed, mailTroubles] = await Promise.all([
    queueState({ sql }),
    failedJobs({ sql }),
    mailTroublesOfLastHour(sql),
  ]);
  const waitingSeconds = waitingSince ? Math.max(0, secondsSince(waitingSince)) : 0;
  return { worked, waitingSeconds, failedJobs: failed.length, mailTroubles };
}

async function mailTroublesOfLastHour(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from delivery
    where at > now() - interval '1 hour' and channel = 'EMAIL' and outcome in ('FAILED', 'UNANSWERED')`;
  return row?.count ?? 0;
}

function secondsSince(at: Temporal.Instant): number {
  return Math.round(at.until(Temporal.Now.instant()).total("seconds"));
}
