import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../db/migrate.ts";
import { openSql, type Sql } from "../db/sql-client.ts";
import { type EmbeddedCluster, startCluster } from "../testing/embedded-cluster.ts";
import { processUrl } from "../testing/postgres-cluster.ts";
import { openSmtpInbox, type SmtpInbox } from "../testing/smtp-inbox.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { openTcpProxy } from "../testing/tcp-proxy.ts";
import { openTestSystem, type TestSystem } from "../testing/test-system.ts";
import { queueState } from "./queue-state.ts";

const main = fileURLToPath(new URL("../main-worker.ts", import.meta.url));
const LETTERS = 12;
const MINUTE = 60_000;

let cluster: EmbeddedCluster;
let owner: Sql;
let inbox: SmtpInbox;
let system: TestSystem & { close(): Promise<void> };
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  // What was committed must be there after a crash.
  cluster = await startCluster(["jit=off"]);
  await migrate(cluster.url, processUrl(cluster.url));
  system = await openTestSystem(cluster.url);
  owner = openSql(cluster.url, { max: 1 });
  inbox = await openSmtpInbox();
  inbox.pauseMilliseconds = 1500;
});
afterAll(async () => {
  await Promise.all([...workers].map((worker) => ended(worker, "SIGTERM")));
  await Promise.all([system.close(), owner.end()]);
  await inbox.close();
  await cluster.stop();
});

function startWorkerProcess(databaseUrl = system.env.DATABASE_URL): ChildProcess {
  const env = {
    ...process.env,
    ...strings(system.env),
    DATABASE_URL: databaseUrl,
    SMTP_URL: inbox.url,
    LOG_LEVEL: "silent",
  };
  const worker = spawn(process.execPath, [main], { env, stdio: "ignore" });
  workers.add(worker);
  return worker;
}

async function ended(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  workers.delete(worker);
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, "exit");
}

const strings = (env: object) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));

const letters = async () =>
  Promise.all(Array.from({ length: LETTERS }, async () => (await openedComplaint(system)).complaint.id));

/** How many of these letters have left, as their files say; undefined while the database does not answer. */
const sentOf = (ids: readonly string[]) =>
  system.sql`select from notice where number = 1 and state = 'DISPATCHED' and complaint_id = any(${[...ids]}::uuid[])`.then(
    (rows) => rows.length,
    () => undefined,
  );

const jobsInHand = async () => {
  const [row] = await owner<{ jobs: number }[]>`
    select count(*)::int as jobs from graphile_worker._private_jobs`;
  return row?.jobs;
};

describe("a worker", () => {
  // 100 ms: jobs are being begun; 1000: the mail server has the text; 2000: some letters are done, others begin.
  test.each([
    { how: "fast", after: 100 },
    { how: "fast", after: 1000 },
    { how: "immediate", after: 1000 },
    { how: "immediate", after: 2000 },
  ] as const)(
    "lives through a $how stop of the database $after ms into its work",
    {
      timeout: 3 * MINUTE,
    },
    async ({ how, after }) => {
      const worker = startWorkerProcess();
      await expect
        .poll(() => queueState(system).then(({ worked }) => worked), { timeout: 20_000 })
        .toBe(true);
      const ids = await letters();
      await wait(after);
      await cluster.halt(how);
      await wait(4000);
      expect(worker.exitCode).toBe(null);
      await cluster.resume();
      await expect.poll(() => sentOf(ids), { timeout: MINUTE, interval: 500 }).toBe(LETTERS);
      await expect.poll(jobsInHand, { timeout: 10_000 }).toBe(0);
      for (const id of ids)
        expect(
          inbox.mails.filter(({ source }) => source.includes(`notice.${id}.1@`)),
          id,
        ).not.toHaveLength(0);
      expect(worker.exitCode).toBe(null);
      await ended(worker, "SIGTERM");
    },
  );

  test("whose server goes without a word looks for it anew, and does its letters within a minute", {
    timeout: 3 * MINUTE,
  }, async () => {
    const proxy = await openTcpProxy(Number(new URL(cluster.url).port));
    const worker = startWorkerProcess(proxy.through(system.env.DATABASE_URL));
    await expect.poll(() => queueState(system).then(({ worked }) => worked), { timeout: 20_000 }).toBe(true);
    const ids = await letters();
    await wait(500);
    await proxy.become("SILENT");
    await wait(2000);
    // A new way to it; what went by the old one never comes back.
    await proxy.become("OPEN");
    await expect.poll(() => sentOf(ids), { timeout: MINUTE, interval: 500 }).toBe(LETTERS);
    await expect.poll(jobsInHand, { timeout: MINUTE }).toBe(0);
    expect(worker.exitCode).toBe(null);
    await ended(worker, "SIGTERM");
    await proxy.close();
  });

  test("that is killed leaves its letters to another within a minute", { timeout: 3 * MINUTE }, async () => {
    const [killed, other] = [startWorkerProcess(), startWorkerProcess()];
    await expect.poll(() => queueState(system).then(({ worked }) => worked), { timeout: 20_000 }).toBe(true);
    const ids = await letters();
    await wait(1000);
    await ended(killed, "SIGKILL");
    await expect.poll(() => sentOf(ids), { timeout: MINUTE, interval: 500 }).toBe(LETTERS);
    await expect.poll(jobsInHand, { timeout: 10_000 }).toBe(0);
    await ended(other, "SIGTERM");
    expect(await queueState(system)).toMatchObject({ waiting: 0 });
  });
});
