import { type Logger, pino } from "pino";
import { type Clock, openClock } from "./clock.ts";
import { openPolicies, type Policies } from "./complaints/policies.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { isPooled } from "./db/database-address.ts";
import { boundDatabase, boundSql } from "./db/row-security/bound-clients.ts";
import { type ClientOptions, LONGEST_STATEMENT, openSql, type Sql } from "./db/sql-client.ts";
import { type Metrics, openMetrics } from "./metrics/registry.ts";
import type { Environment } from "./settings/env.ts";

/** What every process of the API works with. `{ ...system, clock: fixedClock(...) }` is the same house at another time. */
export interface System {
  readonly env: Environment;
  readonly log: Logger;
  /** What this process counts of itself. */
  readonly metrics: Metrics;
  /** For the command loop, and lists and sweeps written as SQL. */
  readonly sql: Sql;
  /** For everything that the tables say by themselves. */
  readonly db: Database;
  readonly clock: Clock;
  readonly policies: Policies;
}

/** Connects as the processes' own role, which can append to the events but not change them. Migrate first. */
export async function openSystem(
  env: Environment,
  { name, onStatement }: { readonly name?: "api" | "worker" } & Pick<ClientOptions, "onStatement"> = {},
): Promise<System> {
  const options = {
    // Half of them for each of the two clients.
    max: Math.floor(env.DATABASE_CONNECTIONS / 2),
    longestStatement: LONGEST_STATEMENT,
    pooled: isPooled(env),
    onStatement,
  } as const;
  const sql = openSql(env.DATABASE_URL, options);
  const db = openDatabase(env.DATABASE_URL, options);
  const log = pino({ level: env.LOG_LEVEL, base: name ? { name } : null });
  const clock = openClock(env, db);
  return { env, log, metrics: openMetrics(), sql, db, clock, policies: openPolicies(db) };
}

/** The same house for readers: its statements read what the viewer around them may, and change nothing. */
export function boundSystem(system: System): System {
  return { ...system, sql: boundSql(system.sql), db: boundDatabase(system.db) };
}

/** Waits for statements in flight, then closes all connections. */
export async function closeSystem(system: System): Promise<void> {
  await Promise.all([system.sql.end({ timeout: 5 }), system.db.$client.end({ timeout: 5 })]);
}
