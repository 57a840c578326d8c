import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import postgres from "postgres";
import { type Asked, asCitizen, asCoordinator, ownComplaint, worklistPage } from "./reads.ts";
import { tapeFrom } from "./submission-tape.ts";

/**
 * The practical limit: node:http and prepared statements of postgres.js, rows as they come. Under `/raw` with the locks of
 * Gehoor, session and row policies, in one go over one connection; under `/bare` the statements alone.
 */
const { DATABASE_URL = "", PORT, CONNECTIONS, TAPE = "" } = process.env;
const sql = postgres(DATABASE_URL, {
  max: Number(CONNECTIONS),
  // Planned once for each connection: to plan a page with its policies takes longer than to read it.
  connection: { plan_cache_mode: "force_generic_plan" },
  onnotice: () => {},
});
const tape = tapeFrom(readFileSync(TAPE, "utf8"));

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body)),
    (problem) => {
      response.statusCode = 500;
      response.end(String(problem));
    },
  );
});
server.listen(Number(PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit());

async function answer(request: IncomingMessage): Promise<unknown> {
  const { url = "", headers } = request;
  if (request.method !== "POST") return "ready";
  const asked = JSON.parse(await textOf(request));
  switch (url) {
    case "/bare/own":
      return withoutLocks(ownComplaint(asked));
    case "/bare/worklist":
      return withoutLocks(worklistPage(asked));
    case "/raw/own":
      return locked(asCitizen, headers.authorization, ownComplaint(asked));
    case "/raw/worklist":
      return locked(asCoordinator, headers.authorization, worklistPage(asked));
    case "/raw/submit":
      return submit();
    default:
      throw new Error(`Nothing stands at ${url}`);
  }
}

function withoutLocks(statements: readonly Asked[]): Promise<unknown> {
  return Promise.all(statements.map((one) => send(sql, one)));
}

async function locked(lock: string, authorization: string | undefined, statements: readonly Asked[]) {
  const tokenHash = createHash("sha256")
    .update(authorization?.slice("Bearer ".length) ?? "")
    .digest("hex");
  const connection = await sql.reserve();
  try {
    const begun = connection.unsafe("begin read only").execute();
    const [session, answers] = await Promise.all([
      send(connection, { text: lock, parameters: [tokenHash] }),
      Promise.all(statements.map((one) => send(connection, one))),
      begun,
      connection.unsafe("commit").execute(),
    ]);
    if (session.length === 0) throw new Error("No such session");
    return answers;
  } finally {
    connection.release();
  }
}

/** One transaction: the number first, which the rest needs to know. */
async function submit(): Promise<unknown> {
  const connection = await sql.reserve();
  try {
    const { before, numbering, statements } = tape.play();
    const [, , [counter]] = await Promise.all([
      connection.unsafe("begin").execute(),
      Promise.all(before.map((one) => send(connection, one))),
      send(connection, numbering),
    ]);
    const written = statements(counter?.last);
    await Promise.all([
      ...written.map((one) => send(connection, one)),
      connection.unsafe("commit").execute(),
    ]);
    return { number: counter?.last };
  } finally {
    connection.release();
  }
}

function send(client: postgres.Sql, { text, parameters }: Asked) {
  return client.unsafe(text, [...parameters], { prepare: true }).execute();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
