import type { Environment } from "@gehoor/api/filling";
import { closeSystem, openSystem, sweepDeadlines } from "@gehoor/api/reading";
import { type Heard, openEar } from "../heard.ts";

/** The statements of a sweep that takes one batch of terms and is then asked to stop. */
export async function heardOfSweep(env: Environment): Promise<readonly Heard[]> {
  const stopping = new AbortController();
  const ear = openEar((text) => {
    if (text.includes("next_alert_on")) stopping.abort();
  });
  const system = await openSystem(env, { onStatement: ear.onStatement });
  try {
    const heard = await ear.heardWhile(() => sweepDeadlines(system, stopping.signal));
    // Locks of the batch's own transaction would hold nobody up in another one.
    return heard.filter(({ text }) => !text.includes("pg_advisory"));
  } finally {
    await closeSystem(system);
  }
}
