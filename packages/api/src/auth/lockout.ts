import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { rateLimit } from "../db/schema/bookkeeping.ts";
import { keyHash } from "./rate-limits.ts";

/** Mistakes that cost nothing; from then on each wait is twice the one before, up to the longest. */
const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 1800;
/** A day without a mistake forgets them all. */
const FORGOTTEN_HOURS = 24;

/** Who tries at what: one client's mistakes at one reference, whether or not that reference exists. */
export interface Attempt {
  readonly client: string;
  /** As parsed, so that all spellings of one reference count as one. */
  readonly reference: string;
}

/**
 * Waits after wrong access codes. They are asked only once a code was found to be wrong: the right code never waits,
 * whatever others, or its owner, tried before.
 */
export function openLockout(db: Database) {
  const keysOf = ({ client, reference }: Attempt) => {
    const hash = keyHash(`${client} ${reference}`);
    return { count: `LOCKOUT:COUNT:${hash}`, wait: `LOCKOUT:WAIT:${hash}` };
  };
  return {
    /** Until when this client's wrong codes for this reference are no longer written down; undefined for not. */
    async waitUntilAt(attempt: Attempt): Promise<Temporal.Instant | undefined> {
      const [row] = await db
        .select({ expire: rateLimit.expire })
        .from(rateLimit)
        .where(eq(rateLimit.key, keysOf(attempt).wait));
      const until = row && Temporal.Instant.fromEpochMilliseconds(row.expire ?? 0);
      return until && Temporal.Instant.compare(Temporal.Now.instant(), until) < 0 ? until : undefined;
    },

    /** Counts a mistake; the instant until which to wait, from the sixth mistake on. */
    async fail(attempt: Attempt): Promise<Temporal.Instant | undefined> {
      const at = Temporal.Now.instant().round("millisecond");
      const keys = keysOf(attempt);
      const [row] = await db
        .insert(rateLimit)
        .values({
          key: keys.count,
          points: 1,
          expire: at.add({ hours: FORGOTTEN_HOURS }).epochMilliseconds,
        })
        .onConflictDoUpdate({
          target: rateLimit.key,
          set: {
            points: sql`case when ${rateLimit.expire} <= ${at.epochMilliseconds} then 1 else ${rateLimit.points} + 1 end`,
            expire: sql`excluded.expire`,
          },
        })
        .returning({ points: rateLimit.points });
      const over = (row?.points ?? 0) - FREE_FAILURES;
      if (over <= 0) return undefined;
      const seconds = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(over - 1, 10));
      const until = at.add({ seconds });
      const expire = until.epochMilliseconds;
      await db
        .insert(rateLimit)
        .values({ key: keys.wait, points: 1, expire })
        .onConflictDoUpdate({ target: rateLimit.key, set: { expire } });
      return until;
    },

    /** The right code: this client's mistakes are forgotten. */
    async succeed(attempt: Attempt): Promise<void> {
      const { count, wait } = keysOf(attempt);
      await db.delete(rateLimit).where(inArray(rateLimit.key, [count, wait]));
    },
  };
}
