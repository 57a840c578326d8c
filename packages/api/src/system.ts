import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { type Logger, pino } from "pino";
import { type Clock, openClock } from "./clock.ts";
import { openPolicies, type Policies } from "./complaints/policies.ts";
import { appRole, type ClientOptions, openDrizzleClient, openSql, type Sql } from "./db/sql-client.ts";
import type { Environment } from "./env.ts";

const RAW_CONNECTIONS = 10;
const DRIZZLE_CONNECTIONS = 10;

/** What every process of the API works with. `{ ...system, clock: fixedClock(...) }` is the same house at another time. */
export interface System {
  readonly env: Environment;
  readonly log: Logger;
  /** For the command loop and other hand-written statements. */
  readonly sql: Sql;
  /** For the reads; a client of its own, because Drizzle changes how its client parses dates. */
  readonly db: PostgresJsDatabase & { readonly $client: ReturnType<typeof openDrizzleClient> };
  readonly clock: Clock;
  readonly policies: Policies;
}

/** Connects as the application's role, which can append to the events but not change them. Migrate first. */
export async function openSystem(
  env: Environment,
  { onStatement }: Pick<ClientOptions, "onStatement"> = {},
): Promise<System> {
  const sql = openSql(env.DATABASE_URL, { max: RAW_CONNECTIONS, role: appRole, onStatement });
  const db = drizzle({
    client: openDrizzleClient(env.DATABASE_URL, { max: DRIZZLE_CONNECTIONS, role: appRole, onStatement }),
  });
  const log = pino({ level: env.LOG_LEVEL, base: null });
  return { env, log, sql, db, clock: openClock(env, sql), policies: openPolicies(sql) };
}

/** Waits for statements in flight, then closes all connections. */
export async function closeSystem(system: System): Promise<void> {
  await Promise.all([system.sql.end({ timeout: 5 }), system.db.$client.end({ timeout: 5 })]);
}
