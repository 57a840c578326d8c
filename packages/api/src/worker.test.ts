import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadComplaint } from "./complaints/load.ts";
import { openSql, type Sql } from "./db/sql-client.ts";
import { failedJobs, retryFailedJob } from "./queue/failed-jobs.ts";
import { queueState } from "./queue/queue-state.ts";
import { openSmtpInbox, type SmtpInbox } from "./testing/smtp-inbox.ts";
import { openedComplaint } from "./testing/stories/opened-complaint.ts";
import { useTestSystem } from "./testing/test-system.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

const system = useTestSystem();
let inbox: SmtpInbox;
let owner: Sql;
let workers: RunningWorker[] = [];

beforeAll(async () => {
  inbox = await openSmtpInbox();
  owner = openSql(system().ownerUrl, { max: 1 });
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await Promise.all([inbox.close(), owner.end()]);
});

async function work(count: number): Promise<void> {
  const env = { ...system().env, SMTP_URL: inbox.url };
  workers = await Promise.all(Array.from({ length: count }, () => startWorker(env)));
}

async function rest(): Promise<void> {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
}

async function submitted() {
  system().clock.set(Temporal.Now.instant());
  const opened = await openedComplaint(system());
  return opened.complaint.id;
}

async function sentOf(ids: readonly string[]): Promise<number> {
  const rows = await system().sql`
    select from notice where state = 'DISPATCHED' and complaint_id = any(${ids}::uuid[])`;
  return rows.length;
}

test("twenty complaints, three workers: each citizen gets one receipt, each coordinator one alert", async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, submitted));
  await work(3);
  await expect.poll(() => sentOf(ids), { timeout: 20_000 }).toBe(20);
  await rest();
  const received = inbox.mails.filter((mail) => ids.some((id) => mail.source.includes(`notice.${id}.1@`)));
  expect(received).toHaveLength(20);
  for (const id of ids)
    expect((await loadComplaint(system().db, id))?.notices[0]).toMatchObject({ state: "DISPATCHED" });
  const alerts = await system().sql`
    select complaint_id from alert where kind = 'NEW_COMPLAINT' and complaint_id = any(${ids}::uuid[])`;
  expect(new Set(alerts.map((one) => one.complaint_id)).size).toBe(20);
  expect(alerts).toHaveLength(20);
});

test("what was asked while nobody worked is done afterwards", async () => {
  const id = await submitted();
  await work(1);
  await expect
    .poll(async () => (await loadComplaint(system().db, id))?.notices[0]?.state, { timeout: 10_000 })
    .toBe("DISPATCHED");
  await rest();
});

test("a job that fails for good is shown, and can be tried again", async () => {
  await system().sql`
    select enqueue_jobs('[{"task": "send_notice", "payload": {"complaintId": "no id", "number": 1}, "key": "broken"}]')`;
  await owner`update graphile_worker._private_jobs set max_attempts = 1 where key = 'broken'`;
  await work(1);
  await expect
    .poll(() => failedJobs(system()), { timeout: 10_000 })
    .toMatchObject([{ task: "send_notice", attempts: 1, payload: { complaintId: "no id" } }]);
  await rest();
  const [failed] = await failedJobs(system());
  expect(failed?.lastError).toContain("not an id");
  expect(await retryFailedJob(system(), failed?.id ?? "")).toBe(true);
  expect(await failedJobs(system())).toEqual([]);
  expect(await retryFailedJob(system(), "999999")).toBe(false);
});

describe("what dead workers held", () => {
  const holds = async (worker: string, key: string) => {
    await system().sql`select enqueue_jobs(${system().sql.json([{ task: "purge", payload: {}, key }])})`;
    await owner`update graphile_worker._private_jobs set locked_by = ${worker}, locked_at = now() - interval '1 minute'
      where key = ${key}`;
  };
  const takeUp = (ended: string[]) => system().sql`select take_up_work(${ended}::text[], '10 milliseconds')`;
  const held = async () =>
    (await owner`select key from graphile_worker._private_jobs where locked_by is not null order by 1`).map(
      ({ key }) => key,
    );

  test("goes back into the queue, and nothing of the living", async () => {
    await owner`delete from graphile_worker._private_jobs`;
    await owner`insert into queue_worker values ('alive', now(), now() + interval '1 hour'), ('silent', now(), now() - interval '1 minute')`;
    for (const worker of ["alive", "silent", "never-heard"]) await holds(worker, worker);
    await takeUp([]);
    expect(await held()).toEqual(["alive"]);
    await takeUp(["alive"]);
    expect(await held()).toEqual([]);
  });

  test("is not done a second time when it was asked again meanwhile", async () => {
    await owner`delete from graphile_worker._private_jobs`;
    await holds("silent", "asked-twice");
    await system().sql`select enqueue_jobs('[{"task": "purge", "payload": {}, "key": "asked-twice"}]')`;
    await takeUp(["silent"]);
    expect(await owner`select key from graphile_worker._private_jobs`).toEqual([{ key: "asked-twice" }]);
    expect(await failedJobs(system())).toEqual([]);
  });
});

test("a worker says that it works, and stops to do so in order", async () => {
  await work(1);
  await expect.poll(() => workers[0]?.isWorking(), { timeout: 10_000 }).toBe(true);
  expect(await queueState(system())).toMatchObject({ worked: true });
  await rest();
  expect(await queueState(system())).toMatchObject({ worked: false, heardAt: null });
});

test("a worker says how it is at the port it was given, and what it did", async () => {
  const [port = 0] = await freePort();
  const env = { ...system().env, SMTP_URL: inbox.url, WORKER_PORT: port };
  workers = [await startWorker(env)];
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  expect(await (await ask("/healthz")).json()).toEqual({ alive: true });
  await expect.poll(async () => (await ask("/readyz")).status, { timeout: 10_000 }).toBe(200);
  const figures = async () => (await ask("/metrics")).text();
  const swept = /^gehoor_jobs_total\{task="sweep_deadlines",outcome="DONE"\} \d+$/m;
  await expect.poll(figures, { timeout: 10_000 }).toMatch(swept);
  expect(await figures()).toMatch(/^gehoor_queue_worked 1$/m);
  await rest();
  await expect(ask("/healthz")).rejects.toThrow();
});

function freePort(): Promise<number[]> {
  const server = createServer();
  return new Promise((found) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(address && typeof address === "object" ? [address.port] : []));
    });
  });
}
