import type { Sql } from "@gehoor/api/filling";
import { processorTime } from "@gehoor/demo/processor-time";

/** Milliseconds of the processor. */
export interface Work {
  readonly node: number;
  readonly postgres: number;
}

/** What a server and all of the database's connections worked while something was done. */
export async function workDuring(pid: number, sql: Sql, done: () => Promise<unknown>): Promise<Work> {
  const before = await timesOf(pid, sql);
  await done();
  const after = await timesOf(pid, sql);
  const postgres = [...after.postgres].map(([one, time]) => time - (before.postgres.get(one) ?? 0));
  return { node: after.node - before.node, postgres: postgres.reduce((sum, one) => sum + one, 0) };
}

async function timesOf(pid: number, sql: Sql) {
  const node = await processorTime([pid]);
  const connections = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  const each = await Promise.all(
    connections.map(async (one) => [one.pid, await processorTime([one.pid])] as const),
  );
  return { node, postgres: new Map(each) };
}
