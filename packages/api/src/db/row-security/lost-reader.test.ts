import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useTestSystem } from "../../testing/test-system.ts";
import { openSql, type Sql } from "../sql-client.ts";
import { boundSql } from "./bound-clients.ts";
import { withReading } from "./viewer.ts";

const system = useTestSystem();
let sql: Sql;
let server: Sql;

beforeEach(async () => {
  sql = openSql(system().env.DATABASE_URL, { max: 1 });
  server = openSql(system().env.DATABASE_URL, { max: 1 });
});
afterEach(() => Promise.all([sql.end(), server.end()]));

async function asleep(): Promise<number | undefined> {
  const [one] = await server<{ pid: number }[]>`
    select pid from pg_stat_activity where query like '%pg_sleep(20)%' and pid <> pg_backend_pid() and state = 'active'`;
  return one?.pid;
}

test("what a reader asked on a connection that was lost is refused, and the next reader gets another", async () => {
  const reader = boundSql(sql);
  for (let round = 0; round < 5; round += 1)
    await withReading({ kind: "VISITOR" }, async () => {
      const asked = Promise.allSettled([reader`select pg_sleep(20)`, reader`select ${round}::int as never`]);
      const pid = await vi.waitUntil(asleep, { interval: 20 });
      const later = Promise.allSettled([reader`select ${round}::int as waiting`]);
      await server`select pg_terminate_backend(${pid})`;
      expect((await asked).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      expect(await later).toEqual([{ status: "fulfilled", value: [{ waiting: round }] }]);
    });
});
