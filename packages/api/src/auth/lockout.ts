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

/**
 * Waits after wrong access codes, per reference as typed: also for one that does not exist, so that it looks alike. Waits
 * grow and always end: nobody can lock a citizen out for ever.
 */
export function openLockout(db: Database) {
  const prefix = "LOCKOUT:";
  return {
    /** Until when this reference is not looked at; undefined when it may be tried. */
    async waitUntilAt(reference: string): Promise<Temporal.Instant | undefined> {
      const [row] = await db
        .select({ expire: rateLimit.expire })
        .from(rateLimit)
        .where(eq(rateLimit.key, `${prefix}WAIT:${keyHash(reference)}`));
      const until = row && Temporal.Instant.fromEpochMilliseconds(row.expire ?? 0);
      return until && Temporal.Instant.compare(Temporal.Now.instant(), until) < 0 ? until : undefined;
    },

    /** Writes a mistake down; the instant until which to wait, from the sixth mistake on. */
    async fail(reference: string): Promise<Temporal.Instant | undefined> {
      const at = Temporal.Now.instant().round("millisecond");
      const key = keyHash(reference);
      const [row] = await db
        .insert(rateLimit)
        .values({
          key: `${prefix}COUNT:${key}`,
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
        .values({ key: `${prefix}WAIT:${key}`, points: 1, expire })
        .onConflictDoUpdate({ target: rateLimit.key, set: { expire } });
      return until;
    },

    /** The right code: mistakes are forgotten. */
    async succeed(reference: string): Promise<void> {
      const key = keyHash(reference);
      await db
        .delete(rateLimit)
        .where(inArray(rateLimit.key, [`${prefix}COUNT:${key}`, `${prefix}WAIT:${key}`]));
    },
  };
}
