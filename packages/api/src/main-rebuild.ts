import { openClock } from "./clock.ts";
import { openPolicies } from "./complaints/policies.ts";
import { rebuildProjections } from "./complaints/rebuild-projections.ts";
import { openSql } from "./db/sql-client.ts";
import { readEnvironment } from "./env.ts";

const env = readEnvironment();
const sql = openSql(env.DATABASE_URL, { max: 2 });
try {
  const now = await openClock(env, sql).now();
  const rebuilt = await rebuildProjections(sql, openPolicies(sql), now);
  console.log(`${rebuilt} complaints written to the lists again`);
} finally {
  await sql.end();
}
