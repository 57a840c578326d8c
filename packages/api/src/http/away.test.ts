import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSql, type Sql } from "../db/sql-client.ts";
import { type RunningApi, serve, startApi } from "../server.ts";
import { openTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";
import { ask } from "../testing/test-api.ts";
import { openTestSystem, useTestSystem } from "../testing/test-system.ts";

const system = useTestSystem();
let proxy: TcpProxy;
let owner: Sql;
let api: RunningApi;
let own: Awaited<ReturnType<typeof openTestSystem>>;

beforeAll(async () => {
  const { ownerUrl, env } = system();
  owner = openSql(ownerUrl, { max: 1 });
  proxy = await openTcpProxy(Number(new URL(ownerUrl).port));
  own = await openTestSystem(ownerUrl, { DATABASE_URL: proxy.through(env.DATABASE_URL), API_PORT: 0 });
  api = await serve(own, {});
});
afterAll(async () => {
  await api.stop();
  await Promise.all([own.close(), owner.end()]);
  await proxy.close();
});

const wrongCode = { reference: "K2026-00001", accessCode: "AAAA-BBBB-CCCC-DDDD" };
const signIn = () =>
  ask(
    api.url,
    "mutation ($reference: String!, $accessCode: String!) { signInComplainant(reference: $reference, accessCode: $accessCode) { __typename } }",
    wrongCode,
  );
const ready = async () => {
  const answer = await fetch(`${api.url}/readyz`);
  return [answer.status, ((await answer.json()) as { fault?: string }).fault];
};
/** Ends every connection of the processes, so that they come anew. */
const endConnections = () => owner`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = 'gehoor_process'`;
const setDatabase = async (change: string) => {
  const [row] = await owner<{ name: string }[]>`select current_database() as name`;
  await owner.unsafe(`alter database ${row?.name} ${change}`);
  await endConnections();
};

describe.each([
  ["refuses connections", () => proxy.become("REFUSED"), () => proxy.become("OPEN"), "AWAY"],
  ["closes what comes, as a proxy does", () => proxy.become("CLOSED"), () => proxy.become("OPEN"), "AWAY"],
  [
    "is a standby that is not promoted yet",
    () => setDatabase("set default_transaction_read_only = on"),
    () => setDatabase("reset default_transaction_read_only"),
    "READ_ONLY",
  ],
  [
    "has no connection left",
    () => setDatabase("connection limit 0"),
    () => setDatabase("connection limit -1"),
    "BUSY",
  ],
] as const)("while the database %s", (_, begin, end, fault) => {
  it("every request is refused for now, and answered as soon as it is back", async () => {
    await begin();
    for (let time = 0; time < 5; time += 1) {
      const startedAt = performance.now();
      const { status, errors } = await signIn();
      expect([status, errors[0]?.extensions?.code]).toEqual([503, "SERVICE_UNAVAILABLE"]);
      expect(performance.now() - startedAt).toBeLessThan(6000);
    }
    expect(await ready()).toEqual([503, fault]);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    await end();
    await expect.poll(async () => (await signIn()).status, { timeout: 5000 }).toBe(200);
    expect(await ready()).toEqual([200, undefined]);
  });
});

it("an API that starts while the database is away waits for it", async () => {
  await proxy.become("REFUSED");
  let waiting = true;
  const starting = startApi(own.env).finally(() => {
    waiting = false;
  });
  await new Promise((waited) => setTimeout(waited, 1500));
  expect(waiting).toBe(true);
  await proxy.become("OPEN");
  const started = await starting;
  expect((await fetch(`${started.url}/readyz`)).status).toBe(200);
  await started.stop();
});
