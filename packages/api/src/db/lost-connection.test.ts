import { afterEach, beforeEach, expect, test } from "vitest";
import { useTestSystem } from "../testing/test-system.ts";
import { openSql, type Sql } from "./sql-client.ts";

const system = useTestSystem();
let sql: Sql;
let server: Sql;

beforeEach(() => {
  sql = openSql(system().env.DATABASE_URL, { max: 1 });
  server = openSql(system().env.DATABASE_URL, { max: 1 });
});
afterEach(() => Promise.all([sql.end(), server.end()]));

test("what ends a transaction whose connection was lost never meets somebody else's statement", async () => {
  for (let round = 0; round < 20; round += 1) {
    const others = Promise.withResolvers<readonly Promise<unknown>[]>();
    const lost = sql.begin(async (transaction) => {
      const [own] = await transaction<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await server`select pg_terminate_backend(${own?.pid ?? 0})`;
      await transaction`select 1`.catch(() => {});
      // The pool connects anew for these, by the connection that the transaction had.
      others.resolve([1, 2, 3].map((number) => sql`select ${number}::int as number`.execute()));
      throw new Error("given up");
    });
    await expect(lost).rejects.toThrow();
    const answers = await Promise.all(await others.promise);
    expect(answers).toEqual([[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]]);
  }
});
