import { verifyChain } from "./complaints/verify-chain.ts";
import { openSql } from "./db/sql-client.ts";
import { readEnvironment } from "./env.ts";

const sql = openSql(readEnvironment().DATABASE_URL, { max: 1 });
try {
  const faults = await verifyChain(sql);
  for (const { complaintId, version, fault } of faults)
    console.error(`${fault}: event ${version} of complaint ${complaintId}`);
  if (faults.length === 0) console.log("The file is as it was written");
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await sql.end();
}
