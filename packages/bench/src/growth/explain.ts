import { readEnvironment } from "@gehoor/api/filling";
import { boundSystem, closeSystem, openSystem, viewerOfSession, withReading } from "@gehoor/api/reading";
import { planOf } from "@gehoor/api/testing/statement-plan";
import { bigTables } from "@gehoor/demo/performance/big-tables";
import type { BenchDatabase } from "../databases/bench-database.ts";
import { type Heard, openEar } from "../heard.ts";
import { heardOfSweep } from "../sweep/hear-sweep.ts";
import { everyWork } from "./work-to-explain.ts";

/** What one statement touched. */
export interface Touched {
  /** Of which of all that is done. */
  readonly work: string;
  /** From 1, in the order of sending. */
  readonly statement: number;
  /** Pages, in memory or on disk. */
  readonly buffers: number;
  readonly rows: number;
  readonly indexes: readonly string[];
}

/** Runs everything once, and explains each statement of it as it was sent, with its own parameters and policies. */
export async function explainEverything(
  { environment, url }: BenchDatabase,
  signal: AbortSignal,
): Promise<readonly Touched[]> {
  const ear = openEar();
  const env = readEnvironment({ ...process.env, ...environment });
  const unrestricted = await openSystem(env, { onStatement: ear.onStatement });
  const bound = boundSystem(unrestricted);
  const touched: Touched[] = [];
  try {
    const now = await unrestricted.clock.now();
    const coordination = await unrestricted.policies.coordination(now);
    for (const { name, session, ready } of everyWork) {
      signal.throwIfAborted();
      const viewer = viewerOfSession(session, coordination);
      const heard = await withReading(viewer, async () => {
        const work = await ready(bound, unrestricted, now);
        return ear.heardWhile(work);
      });
      touched.push(
        ...(await touchedBy(name, heard, (one) => planOf(url, one, one.asViewer ? viewer : undefined))),
      );
    }
    touched.push(
      ...(await touchedBy("sweep of the terms", await heardOfSweep(env), (one) => planOf(url, one))),
    );
  } finally {
    await closeSystem(unrestricted);
  }
  return touched;
}

/** Of statements that read what grows; what is kept of settings and people is read now and then. */
async function touchedBy(
  work: string,
  heard: readonly Heard[],
  explain: (one: Heard) => ReturnType<typeof planOf>,
): Promise<readonly Touched[]> {
  const touched: Touched[] = [];
  for (const one of heard) {
    const { buffers, indexes, scans } = await explain(one);
    if (!scans.some(({ table }) => bigTables.includes(table))) continue;
    const rows = scans.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    touched.push({ work, statement: touched.length + 1, buffers, rows, indexes: [...new Set(indexes)] });
  }
  return touched;
}
