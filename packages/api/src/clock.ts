import { sql } from "drizzle-orm";
import { type Database, prepared } from "./db/database.ts";
import { demoClock } from "./db/schema/bookkeeping.ts";
import type { Environment } from "./settings/env.ts";

/** Where `now` comes from. Rules never ask the machine or the database for the time themselves. */
export interface Clock {
  now(): Promise<Temporal.Instant>;
}

/** The time of the machine. */
export const machineClock: Clock = { now: async () => Temporal.Now.instant().round("millisecond") };

/** The time as it runs on from an instant by the machine's own counter: also while the database, which may hold the clock, is away. */
export type RunningTime = () => Temporal.Instant;

export function runningFrom(now: Temporal.Instant): RunningTime {
  const begun = performance.now();
  return () => now.add({ milliseconds: Math.round(performance.now() - begun) });
}

/** The clock of the profile: production has the machine's; demo and test may have been set ahead. */
export function openClock(env: Pick<Environment, "GEHOOR_PROFILE">, db: Database): Clock {
  return env.GEHOOR_PROFILE === "production" ? machineClock : aheadClock(db);
}

const clockAhead = prepared((db) =>
  db.select({ ahead: demoClock.aheadMilliseconds }).from(demoClock).prepare("clock_ahead"),
);

function aheadClock(db: Database): Clock {
  return {
    now: async () => {
      const [row] = await clockAhead(db).execute();
      const now = await machineClock.now();
      return now.add({ milliseconds: row?.ahead ?? 0 });
    },
  };
}

/**
 * Sets the one clock of demo and test ahead; never back, because what was recorded would lie in the future.
 *
 * @throws in production, and for a duration that is not positive
 */
export async function advanceClock(
  system: { readonly env: Pick<Environment, "GEHOOR_PROFILE">; readonly db: Database; readonly clock: Clock },
  duration: Temporal.Duration,
): Promise<Temporal.Instant> {
  if (system.env.GEHOOR_PROFILE === "production") throw new Error("Production has no clock that can be set");
  const now = (await system.clock.now()).toZonedDateTimeISO("Europe/Amsterdam");
  const later = now.add(duration).toInstant();
  const milliseconds = later.epochMilliseconds - now.epochMilliseconds;
  if (milliseconds <= 0) throw new Error("The clock can only be set ahead");
  const aheadMilliseconds = sql`${demoClock.aheadMilliseconds} + excluded.ahead_milliseconds`;
  await system.db
    .insert(demoClock)
    .values({ aheadMilliseconds: milliseconds })
    .onConflictDoUpdate({ target: demoClock.single, set: { aheadMilliseconds } });
  return system.clock.now();
}
