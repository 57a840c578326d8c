import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";

const LONGEST_WAIT_SECONDS = 120;

/**
 * Waits until letters and alerts have caught up.
 *
 * @param url of an administrator
 * @returns what did not get done, in words; empty when everything did
 */
export async function workLeft(url: string, signal: AbortSignal): Promise<readonly string[]> {
  const sql = postgres(url, { max: 1 });
  try {
    const limit = performance.now() + LONGEST_WAIT_SECONDS * 1000;
    for (;;) {
      // Tried before and waiting for its next turn counts too.
      const [{ waiting = 0, failed = 0 } = {}] = await sql<{ waiting: number; failed: number }[]>`
        select count(*) filter (where attempts < max_attempts and (attempts > 0 or run_at <= now()))::int as waiting,
          count(*) filter (where attempts >= max_attempts)::int as failed
        from graphile_worker.jobs`;
      if (failed > 0) return [`${failed} jobs failed for good`];
      if (waiting === 0) return [];
      if (performance.now() > limit)
        return [`${waiting} jobs still wait ${LONGEST_WAIT_SECONDS} seconds after the last complaint`];
      await wait(1000, undefined, { signal });
    }
  } finally {
    await sql.end();
  }
}
