import { run } from "graphile-worker";
import { pino } from "pino";
import { expect, test } from "vitest";
import { openSql } from "../db/sql-client.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { openQueuePool } from "./queue-pool.ts";

const system = useTestSystem();

test("a server that goes while the queue's connections are being closed ends no process", async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });
  const pool = await openQueuePool(system().env.DATABASE_URL, 4, log);
  const server = openSql(system().env.DATABASE_URL, { max: 1 });
  const end = async (pids: readonly number[]) => {
    for (const pid of pids) await server`select pg_terminate_backend(${pid})`;
  };
  const runner = await run({
    pgPool: pool,
    taskList: { nothing: () => {} },
    parsedCronItems: [],
    noHandleSignals: true,
  });
  await runner.stop();
  // The library has let go: nobody but ourselves listens now.
  const [idle, inHand] = await Promise.all([pool.connect(), pool.connect()]);
  const pids = await Promise.all(
    [idle, inHand].map(async (client) => {
      const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
      return rows[0]?.pid ?? 0;
    }),
  );
  idle.release();
  await end(pids);
  await expect
    .poll(() => lines.filter((line) => line.includes("lost a connection")).length)
    .toBeGreaterThan(1);
  inHand.release();
  await Promise.all([pool.end(), server.end()]);
});
