import { createServer, type ServerResponse } from "node:http";
import { openSql } from "@gehoor/api/filling";

/**
 * The least that tells an alert to open screens: it listens to PostgreSQL, reads the new alert by one prepared statement and writes
 * the same text to everybody, without asking who they are. `DATABASE_URL` and `PORT`.
 */
const sql = openSql(process.env.DATABASE_URL ?? "", { max: 2 });
const readers = new Set<ServerResponse>();
createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 3000\n\n");
  readers.add(response);
  response.once("close", () => readers.delete(response));
}).listen(Number(process.env.PORT), "127.0.0.1");

const [newest] = await sql<{ last: string }[]>`select coalesce(max(position), 0)::text as last from alert`;
let last = newest?.last ?? "0";
let reading = Promise.resolve();
await sql.listen("alert_added", () => {
  reading = reading.then(tellNew);
});
process.send?.("ready");

async function tellNew(): Promise<void> {
  const alerts = await sql<{ id: string; kind: string; reference: string }[]>`
    select position::text as id, alert.kind, reference from alert join complaint on complaint.id = complaint_id
    where position > ${last}::text::bigint order by position limit 100`;
  for (const { id, ...alert } of alerts) {
    last = id;
    const text = `id: ${id}\ndata: ${JSON.stringify(alert)}\n\n`;
    for (const response of readers) response.write(text);
  }
}
