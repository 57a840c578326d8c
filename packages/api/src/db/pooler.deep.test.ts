import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueSession } from "../auth/session-store.ts";
import { checkPooler } from "../doctor/check-pooler.ts";
import { raiseAlert } from "../jobs/raise-alert.ts";
import { queueState } from "../queue/queue-state.ts";
import { type RunningApi, serve } from "../server.ts";
import { during, openStream } from "../testing/event-stream.ts";
import { hasPgbouncer, type Pooler, startPgbouncer } from "../testing/pgbouncer.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openSmtpInbox } from "../testing/smtp-inbox.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { openTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";
import { ask } from "../testing/test-api.ts";
import { openTestSystem, useTestSystem } from "../testing/test-system.ts";
import { startWorker } from "../worker.ts";
import { requireLimits } from "./require-limits.ts";
import { openSql, type Sql } from "./sql-client.ts";

const SESSIONS = 4;
const ALERTS = "subscription { deadlineAlerts { complaintReference } }";

const system = useTestSystem();
let owner: Sql;
let proxy: TcpProxy;
let pooler: Pooler;
let pooled: Awaited<ReturnType<typeof openTestSystem>>;
let api: RunningApi;

const setLimit = async (limit: string) => {
  const [row] = await owner<{ name: string }[]>`select current_database() as name`;
  for (const setting of ["statement_timeout", "idle_in_transaction_session_timeout"])
    await owner.unsafe(`alter role gehoor_process in database ${row?.name} set ${setting} = '${limit}'`);
};

describe.skipIf(!hasPgbouncer)("through PgBouncer in transaction mode", () => {
  beforeAll(async () => {
    const { ownerUrl, env } = system();
    owner = openSql(ownerUrl, { max: 1 });
    await setLimit("15s");
    const direct = env.DATABASE_URL;
    proxy = await openTcpProxy(Number(new URL(direct).port));
    pooler = await startPgbouncer(proxy.through(direct), SESSIONS);
    const address = new URL(direct);
    address.port = String(pooler.port);
    pooled = await openTestSystem(ownerUrl, {
      DATABASE_URL: address.href,
      DATABASE_POOLER: "transaction",
      DATABASE_DIRECT_URL: direct,
      API_PORT: 0,
    });
    api = await serve(pooled, {});
  });
  afterAll(async () => {
    await api.stop();
    await Promise.all([pooled.close(), owner.end()]);
    await pooler.stop();
    await proxy.close();
  });

  test("many at once are served by few sessions of the server", async () => {
    const complaints = await Promise.all(Array.from({ length: 60 }, () => openedComplaint(pooled)));
    expect(new Set(complaints.map(({ complaint }) => complaint.id)).size).toBe(60);
    const asked = await Promise.all(
      Array.from({ length: 60 }, () => ask(api.url, "{ organisation { municipality } }", {})),
    );
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    const [taken] = await owner<{ sessions: number }[]>`
      select count(*)::int as sessions from pg_stat_activity
      where datname = current_database() and usename = 'gehoor_process'`;
    // And the two by which the API listens.
    expect(taken?.sessions).toBeLessThanOrEqual(SESSIONS + 2);
  });

  test("what changes is told to open pages at once, and jobs are done", { timeout: 90_000 }, async () => {
    const coordinator = await addStaff(pooled, "COORDINATOR");
    const { token } = await issueSession(
      pooled.db,
      { kind: "STAFF", staffId: coordinator.staffId },
      coordinator.roles,
    );
    const stream = await openStream(api.url, token, ALERTS);
    await during(stream, async () => {
      const { complaint } = await openedComplaint(pooled);
      const raisedAt = performance.now();
      await raiseAlert(pooled, { complaintId: complaint.id, kind: "NEW_COMPLAINT", cause: "test:pooled" });
      await stream.take(1);
      expect(performance.now() - raisedAt).toBeLessThan(2000);
    });
    const inbox = await openSmtpInbox();
    const worker = await startWorker({ ...pooled.env, SMTP_URL: inbox.url });
    const received = async () => {
      const { waiting } = await queueState(pooled);
      return waiting === 0 && inbox.mails.length > 0;
    };
    await expect
      .poll(received, { timeout: 60_000, interval: 200 })
      .toBe(true)
      .finally(() => worker.stop());
    await inbox.close();
  });

  test("a server that is away is said to be, and is found again", async () => {
    const ready = async () => (await fetch(`${api.url}/readyz`)).status;
    expect(await ready()).toBe(200);
    await proxy.become("REFUSED");
    const startedAt = performance.now();
    expect(await signIn()).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(await ready()).toBe(503);
    await proxy.become("OPEN");
    await expect.poll(signIn, { timeout: 10_000 }).toBe(200);
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  });

  test("a process does not start while its role has no limits, and the doctor says so", async () => {
    const url = pooled.env.DATABASE_URL;
    await requireLimits(pooled.sql);
    await setLimit("0");
    await owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'gehoor_process'`;
    const fresh = openSql(url, { max: 1, pooled: true });
    await expect
      .poll(() => requireLimits(fresh).then(String, (problem: Error) => problem.message), { timeout: 5000 })
      .toMatch(/alter role "gehoor_process" set statement_timeout = '15s'/);
    expect((await checkPooler(pooled.env)).findings).toEqual([
      expect.stringMatching(/must have its limits itself/),
    ]);
    await setLimit("15s");
    await fresh.end({ timeout: 1 });
    await owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'gehoor_process'`;
    await expect.poll(async () => (await checkPooler(pooled.env)).findings, { timeout: 5000 }).toEqual([]);
  });
});

async function signIn(): Promise<number> {
  const document =
    "mutation ($reference: String!, $accessCode: String!) { signInComplainant(reference: $reference, accessCode: $accessCode) { __typename } }";
  const wrong = { reference: "K2026-00001", accessCode: "AAAA-BBBB-CCCC-DDDD" };
  return (await ask(api.url, document, wrong)).status;
}
