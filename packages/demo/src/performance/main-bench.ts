import { complaint, openDatabase } from "@gehoor/api/filling";
import { startApiProcess } from "./api-process.ts";
import { operationsOn } from "./bench-operations.ts";

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
    for (const { operations, times } of sides)
      for (const { name, run } of operations) {
        const taken = await timesOf(run);
        // The first round warms up.
        if (round > 0) times.set(name, [...(times.get(name) ?? []), ...taken]);
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
  return { api, db, operations: await operationsOn(api, db), times: new Map<string, number[]>() };
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
  const memory = await Promise.all(sides.map(({ api }) => api.residentMegabytes()));
  lines.push("", `Resident afterwards: ${memory.join(" and ")} MB`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

function quantiles(times: readonly number[] = []) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), slow: at(0.95) };
}

function shown({ median, slow }: ReturnType<typeof quantiles>): string {
  return `${median.toFixed(1)} (${slow.toFixed(1)})`;
}
