import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { databaseAddress } from "./database-address.ts";
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

test("a transaction that is left open is ended by the server, and holds nothing any more", async () => {
  const hanging = openSql(system().env.DATABASE_URL, { max: 1, longestStatement: 200 });
  const left = hanging.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(51)`;
    await new Promise((waited) => setTimeout(waited, 1000));
    await transaction`select 1`;
  });
  await expect(left).rejects.toMatchObject({ code: expect.stringMatching(/25P03|CONNECTION_CLOSED/) });
  expect(await server`select pg_try_advisory_lock(51) as free`).toEqual([{ free: true }]);
  await hanging.end({ timeout: 0 });
});

describe("a statement on a way that is barred", () => {
  let proxy: TcpProxy;
  let url: string;
  beforeEach(async () => {
    proxy = await openTcpProxy(Number(new URL(system().env.DATABASE_URL).port));
    url = proxy.through(system().env.DATABASE_URL);
  });
  afterEach(() => proxy.close());

  test("is given up when the server is gone without a word, and the next one finds a way that is open again", async () => {
    const impatient = openSql(url, { max: 1, longestStatement: 200 });
    await impatient`select 1`;
    await proxy.become("SILENT");
    const lost = impatient`select 1`.execute();
    await proxy.become("OPEN");
    await expect(lost).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
    await expect.poll(() => impatient`select 1 as one`.catch(() => [])).toEqual([{ one: 1 }]);
    await impatient.end({ timeout: 0 });
  });

  test.each([
    ["REFUSED", "ECONNREFUSED"],
    ["CLOSED", "CONNECTION_CLOSED"],
  ] as const)("ends at once where it is %s, and is not asked again and again unheard", async (way, code) => {
    await proxy.become(way);
    const barred = openSql(url, { max: 1 });
    for (let time = 0; time < 3; time += 1) await expect(barred`select 1`).rejects.toMatchObject({ code });
    await proxy.become("OPEN");
    expect(await barred`select 1 as one`).toEqual([{ one: 1 }]);
    await barred.end({ timeout: 0 });
  });

  test("goes to the host that writes, of several", async () => {
    const asleep = await openTcpProxy(1);
    const { hostname } = new URL(url);
    const several = (...ports: number[]) =>
      databaseAddress.parse(
        url.replace(/@[^/]+/, `@${ports.map((port) => `${hostname}:${port}`).join(",")}`),
      );
    const found = openSql(several(asleep.port, proxy.port), { max: 2 });
    expect(await found`select 1 as one`).toEqual([{ one: 1 }]);
    await proxy.become("REFUSED");
    await expect(found`select 1`).rejects.toThrow();
    await expect(found`select 1`).rejects.toMatchObject({ code: expect.stringMatching(/CONN/) });
    await proxy.become("OPEN");
    await expect.poll(() => found`select 1 as one`.catch(() => [])).toEqual([{ one: 1 }]);
    await Promise.all([found.end({ timeout: 0 }), asleep.close()]);
  });
});
