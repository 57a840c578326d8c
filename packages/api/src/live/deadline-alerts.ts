import type { StaffSession } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { type AlertRow, readAlertsAfter } from "../reads/alerts/alerts.ts";

const BATCH = 100;

/**
 * Alerts for one member of staff: first those stored after a position, then each as it comes, each once. The stream is
 * opened before the replay and what comes by both ways is told apart by its position, which follows the commits.
 *
 * @param after the last position seen; undefined for only what comes from now on
 */
export async function* deadlineAlerts(
  { live, system, gone }: Pick<ApiContext, "live" | "system" | "gone">,
  session: StaffSession,
  after: bigint | undefined,
): AsyncGenerator<AlertRow, void> {
  const { queue, close } = live.alerts(session, gone);
  try {
    let last = after ?? live.position();
    if (after !== undefined) {
      for (;;) {
        const batch = await readAlertsAfter(system, session, last, BATCH, await system.clock.now());
        for (const alert of batch) {
          last = BigInt(alert.position);
          yield alert;
        }
        if (batch.length < BATCH) break;
      }
    }
    for await (const alert of queue.items()) {
      if (BigInt(alert.position) <= last) continue;
      last = BigInt(alert.position);
      yield alert;
    }
  } finally {
    close();
  }
}
