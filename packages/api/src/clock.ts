import type { Sql } from "./db/sql-client.ts";
import type { Environment } from "./env.ts";

/** Where `now` comes from. Rules never ask the machine or the database for the time themselves. */
export interface Clock {
  now(): Promise<Temporal.Instant>;
}

/** The time of the machine. */
export const machineClock: Clock = { now: async () => Temporal.Now.instant().round("millisecond") };

/** The clock of the profile: production has the machine's; demo and test may have been set ahead. */
export function openClock(env: Pick<Environment, "GEHOOR_PROFILE">, sql: Sql): Clock {
  return env.GEHOOR_PROFILE === "production" ? machineClock : aheadClock(sql);
}

function aheadClock(sql: Sql): Clock {
  return {
    now: async () => {
      const [row] = await sql<{ ahead: string }[]>`select ahead_milliseconds as ahead from demo_clock`;
      const now = await machineClock.now();
      return now.add({ milliseconds: Number(row?.ahead ?? 0) });
    },
  };
}

/**
 * Sets the one clock of demo and test ahead; never back, because what was recorded would lie in the future.
 *
 * @throws in production, and for a duration that is not positive
 */
export async function advanceClock(
  system: { readonly env: Pick<Environment, "GEHOOR_PROFILE">; readonly sql: Sql; readonly clock: Clock },
  duration: Temporal.Duration,
): Promise<Temporal.Instant> {
  if (system.env.GEHOOR_PROFILE === "production") throw new Error("Production has no clock that can be set");
  const now = (await system.clock.now()).toZonedDateTimeISO("Europe/Amsterdam");
  const later = now.add(duration).toInstant();
  const milliseconds = later.epochMilliseconds - now.epochMilliseconds;
  if (milliseconds <= 0) throw new Error("The clock can only be set ahead");
  await system.sql`
    insert into demo_clock (single, ahead_milliseconds) values (true, ${milliseconds})
    on conflict (single) do update set ahead_milliseconds = demo_clock.ahead_milliseconds + excluded.ahead_milliseconds`;
  return system.clock.now();
}
