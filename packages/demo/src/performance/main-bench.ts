import { complaint, type Database, openDatabase } from "@gehoor/api/filling";
import { sql } from "drizzle-orm";
import { type ApiProcess, startApiProcess } from "./api-process.ts";
import { operationsOn } from "./bench-operations.ts";
import { processorTime, residentMegabytes } from "./processor-time.ts";

const ROUNDS = 6;
const REQUESTS = 20;

/**
 * Measures the main operations, one request at a time through the API over HTTP, on a small and a large database in turn:
 *
 *     node packages/demo/src/performance/main-bench.ts <small database's URL> <large database's URL> [<checkout of the second>]
 *
 * With a checkout of another state of the project the second side is its API; on the same database twice, what a change costs.
 * Both are migrated and filled (`filling/main-seed.ts`), and get a few complaints and notes more. The environment is that of
 * the API. Prints medians, the slowest twentieth, and the ratio between the two.
 */
const [small, large, checkout] = process.argv.slice(2);
if (!small || !large) throw new Error("Say which two databases: main-bench.ts <small> <large> [<checkout>]");
const sides = await Promise.all([open(small), open(large, checkout)]);
try {
  for (let round = 0; round <= ROUNDS; round += 1)
    // Who comes second finds what was read a moment ago still in memory.
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      for (const { name, run } of side.operations) {
        const before = await workOf(side);
        const taken = await timesOf(run);
        const after = await workOf(side);
        // The first round warms up.
        if (round === 0) continue;
        side.times.set(name, [...(side.times.get(name) ?? []), ...taken]);
        const worked = side.worked.get(name) ?? { node: 0, postgres: 0 };
        worked.node += after.node - before.node;
        worked.postgres += after.postgres - before.postgres;
        side.worked.set(name, worked);
      }
  await print();
} finally {
  for (const { api, db } of sides) {
    await api.stop();
    await db.$client.end();
  }
}

async function open(databaseUrl: string, from?: string) {
  const db = openDatabase(databaseUrl, { max: 2 });
  const api = await startApiProcess(databaseUrl, from);
  return {
    api,
    db,
    operations: await operationsOn(api, db),
    times: new Map<string, number[]>(),
    worked: new Map<string, { node: number; postgres: number }>(),
  };
}

/** The processor's time so far of a side's API and of all servers of its database's connections. */
async function workOf({ api, db }: { readonly api: ApiProcess; readonly db: Database }) {
  const backends = await db.execute<{ pid: number }>(
    sql`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return {
    node: await processorTime([api.pid]),
    postgres: await processorTime(backends.map(({ pid }) => pid)),
  };
}

async function timesOf(run: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const started = performance.now();
    await run();
    taken.push(performance.now() - started);
  }
  return taken;
}

async function print(): Promise<void> {
  const [few, many] = await Promise.all(sides.map(({ db }) => db.$count(complaint)));
  const lines = [
    `| operation | ${few} complaints, ms (95 %) | ${many} complaints, ms (95 %) | ratio |`,
    "|---|---|---|---|",
  ];
  const [one, other] = sides;
  for (const { name } of one?.operations ?? []) {
    const [before, after] = [quantiles(one?.times.get(name)), quantiles(other?.times.get(name))];
    lines.push(
      `| ${name} | ${shown(before)} | ${shown(after)} | ${(after.median / before.median).toFixed(2)} |`,
    );
  }
  lines.push(
    "",
    "| operation | of the processor, ms: API and PostgreSQL | the same | ratio |",
    "|---|---|---|---|",
  );
  for (const { name } of one?.operations ?? []) {
    const [before, after] = [one, other].map((side) => perRequest(side?.worked.get(name)));
    lines.push(
      `| ${name} | ${before?.shown} | ${after?.shown} | ${((after?.all ?? 0) / (before?.all ?? 1)).toFixed(2)} |`,
    );
  }
  const memory = await Promise.all(sides.map(({ api }) => residentMegabytes(api.pid)));
  lines.push("", `Resident afterwards: ${memory.join(" and ")} MB`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

function perRequest({ node, postgres } = { node: 0, postgres: 0 }) {
  const [ours, theirs] = [node, postgres].map((time) => time / (ROUNDS * REQUESTS));
  return { all: (ours ?? 0) + (theirs ?? 0), shown: `${ours?.toFixed(2)} + ${theirs?.toFixed(2)}` };
}

function quantiles(times: readonly number[] = []) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), slow: at(0.95) };
}

function shown({ median, slow }: ReturnType<typeof quantiles>): string {
  return `${median.toFixed(1)} (${slow.toFixed(1)})`;
}
