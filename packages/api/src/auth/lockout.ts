import type { Sql } from "../db/sql-client.ts";
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
export function openLockout(sql: Sql) {
  const prefix = "LOCKOUT:";
  return {
    /** Until when this reference is not looked at; undefined when it may be tried. */
    async waitUntilAt(reference: string): Promise<Temporal.Instant | undefined> {
      const [row] = await sql<{ expire: string }[]>`
        select expire from rate_limit where key = ${`${prefix}WAIT:${keyHash(reference)}`}`;
      const until = row && Temporal.Instant.fromEpochMilliseconds(Number(row.expire));
      return until && Temporal.Instant.compare(Temporal.Now.instant(), until) < 0 ? until : undefined;
    },

    /** Writes a mistake down; the instant until which to wait, from the sixth mistake on. */
    async fail(reference: string): Promise<Temporal.Instant | undefined> {
      const at = Temporal.Now.instant().round("millisecond");
      const key = keyHash(reference);
      const [row] = await sql<{ points: number }[]>`
        insert into rate_limit as counter (key, points, expire)
        values (${`${prefix}COUNT:${key}`}, 1, ${at.add({ hours: FORGOTTEN_HOURS }).epochMilliseconds})
        on conflict (key) do update set
          points = case when counter.expire <= ${at.epochMilliseconds} then 1 else counter.points + 1 end,
          expire = excluded.expire
        returning points`;
      const over = (row?.points ?? 0) - FREE_FAILURES;
      if (over <= 0) return undefined;
      const seconds = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(over - 1, 10));
      const until = at.add({ seconds });
      await sql`
        insert into rate_limit (key, points, expire) values (${`${prefix}WAIT:${key}`}, 1, ${until.epochMilliseconds})
        on conflict (key) do update set expire = excluded.expire`;
      return until;
    },

    /** The right code: mistakes are forgotten. */
    async succeed(reference: string): Promise<void> {
      const key = keyHash(reference);
      await sql`delete from rate_limit where key in (${`${prefix}COUNT:${key}`}, ${`${prefix}WAIT:${key}`})`;
    },
  };
}
