import { openPolicies } from "./complaints/policies.ts";
import { rebuildProjections } from "./complaints/rebuild-projections.ts";
import { openSql } from "./db/sql-client.ts";
import { readEnvironment } from "./env.ts";

const sql = openSql(readEnvironment().DATABASE_URL, { max: 2 });
try {
  const rebuilt = await rebuildProjections(sql, openPolicies(sql));
  console.log(`${rebuilt} complaints written to the lists again`);
} finally {
  await sql.end();
}
