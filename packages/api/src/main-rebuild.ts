import { openClock } from "./clock.ts";
import { openPolicies } from "./complaints/policies.ts";
import { rebuildProjections } from "./complaints/rebuild-projections.ts";
import { openDatabase } from "./db/database.ts";
import { openSql } from "./db/sql-client.ts";
import { readEnvironment } from "./settings/env.ts";
import { readMigrationEnvironment } from "./settings/migration-env.ts";

const env = readEnvironment();
// The owner's connection: the processes' role may not lock heads.
const { MIGRATION_DATABASE_URL } = readMigrationEnvironment();
const sql = openSql(MIGRATION_DATABASE_URL, { max: 2 });
const db = openDatabase(MIGRATION_DATABASE_URL, { max: 4 });
try {
  const rebuilt = await rebuildProjections(sql, openPolicies(db), await openClock(env, db).now());
  console.log(`${rebuilt} complaints written to the lists again`);
} finally {
  await Promise.all([sql.end(), db.$client.end()]);
}
