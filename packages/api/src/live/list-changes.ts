import type { StaffSession } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { visibility } from "../reads/visibility.ts";
import type { ListChange } from "./list-streams.ts";

/** A change that was made while a page was read may be a moment older than the page. */
const MARGIN_SECONDS = 5;

/** The last one there is; milliseconds. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** Up to where a list made now knows what changed; milliseconds of the municipality's clock. */
export function listPosition(now: Temporal.Instant): string {
  return now.subtract({ seconds: MARGIN_SECONDS }).epochMilliseconds.toString();
}

/**
 * Rings when a line of the viewer's lists came, changed or went.
 *
 * @param after the position of the page or of the last ring; rings at once when something was written since. Undefined for
 *   only what comes from now on
 */
export async function* listChanges(
  { live, system, gone }: Pick<ApiContext, "live" | "system" | "gone">,
  session: StaffSession,
  after: bigint | undefined,
): AsyncGenerator<ListChange, void> {
  const { queue, close } = live.lists(session, gone);
  try {
    if (after !== undefined && (await changedSince(system, session, after)))
      yield { position: (await system.clock.now()).epochMilliseconds.toString() };
    yield* queue.items();
  } finally {
    close();
  }
}

async function changedSince(
  { sql, policies, clock }: ApiContext["system"],
  session: StaffSession,
  after: bigint,
): Promise<boolean> {
  const { where } = visibility(sql, session, await policies.coordination(await clock.now()));
  const since = Temporal.Instant.fromEpochMilliseconds(Math.min(Number(after), LAST_MOMENT));
  const found = await sql`select from complaint c where ${where} and c.updated_at > ${since}
    order by c.updated_at desc limit 1`;
  return found.length > 0;
}
