import { directAddress } from "./db/database-address.ts";
import { openSql } from "./db/sql-client.ts";
import { readEnvironment } from "./settings/env.ts";
import { verifyFile } from "./verification/verify-file.ts";

/** So many are named one by one; of more the number tells. */
const NAMED = 1000;

const sql = openSql(directAddress(readEnvironment()), { max: 1 });
try {
  let named = 0;
  const { faults, vouched, lastAnchor } = await verifyFile(sql, ({ fault, complaintId, version, what }) => {
    named += 1;
    if (named > NAMED) return;
    const where = [
      what,
      version !== null && version !== undefined && `event ${version}`,
      complaintId && `of complaint ${complaintId}`,
    ];
    console.error(`${fault}: ${where.filter(Boolean).join(" ")}`);
  });
  const { complaints, events, texts, letters, accessRows, anchors } = vouched;
  console.log(
    `Recomputed: ${events} events of ${complaints} complaints, ${texts} texts, ${letters} letters that left, ` +
      `${accessRows} rows of the access log, ${anchors} anchors`,
  );
  console.log(
    lastAnchor
      ? `Last anchor: ${lastAnchor.anchoredOn} ${lastAnchor.hash}; hold it beside the copy in the log`
      : "No anchor yet: the first is written in the night",
  );
  console.log(faults === 0 ? "The file is as it was written" : `${faults} faults`);
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  await sql.end();
}
