import type { Clock } from "../clock.ts";
import type { Sql } from "../db/sql-client.ts";
import type { Environment } from "../settings/env.ts";

/** What one check came to. */
export interface Examined {
  /** Each one a sentence or two: what is wrong, and how to mend it unless `mend` tells. Never a secret, nothing of a complaint. */
  readonly findings: readonly string[];
  /** How to mend all of them. */
  readonly mend?: string;
  /** What is worth saying where nothing is wrong. */
  readonly told?: string;
}

/** What the checks of the database work with: a connection as the processes sign in, and the settings where they are right. */
export interface Patient {
  readonly sql: Sql;
  readonly env: Environment | undefined;
  readonly clock: Clock;
}

export const allWell: Examined = { findings: [] };

/** A run of the migration looks after it. */
export const MIGRATE = "Run node packages/api/src/main-migrate.ts with the owner's connection";
