import type { System } from "../system.ts";

/** A job that was tried as often as it may be, or a letter that does not leave for half an hour: somebody has to look. */
export interface FailedJob {
  readonly id: string;
  readonly task: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly failedAt: Temporal.Instant;
}

const MOST_SHOWN = 100;

/** The dead letters of the queue, oldest first; a hundred at most. */
export async function failedJobs({ sql }: Pick<System, "sql">): Promise<readonly FailedJob[]> {
  return sql<FailedJob[]>`
    select id, task, payload, attempts, last_error as "lastError", failed_at as "failedAt" from failed_jobs()
    limit ${MOST_SHOWN}`;
}

/** Puts a dead letter back into the queue; false when there is none with this id (any more). */
export async function retryFailedJob({ sql }: Pick<System, "sql">, id: string): Promise<boolean> {
  const [row] = await sql<{ retried: boolean }[]>`select retry_failed_job(${id}) as retried`;
  return row?.retried ?? false;
}
