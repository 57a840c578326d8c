import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Notice } from "@gehoor/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadComplaint } from "../complaints/load.ts";
import { migrate } from "../db/migrate.ts";
import { openSql, type Sql } from "../db/sql-client.ts";
import { type EmbeddedCluster, startCluster } from "../testing/embedded-cluster.ts";
import { processUrl } from "../testing/postgres-cluster.ts";
import { someSubmission } from "../testing/sample-requests.ts";
import { type Moment, openSmtpInbox, type SmtpInbox, type Whim } from "../testing/smtp-inbox.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { openTestSystem, type TestSystem } from "../testing/test-system.ts";

const main = fileURLToPath(new URL("../main-worker.ts", import.meta.url));
const LETTERS = 200;
const MINUTE = 60_000;

let cluster: EmbeddedCluster;
let owner: Sql;
let inbox: SmtpInbox;
let system: TestSystem & { close(): Promise<void> };
let worker: ChildProcess;

beforeAll(async () => {
  // What was committed must be there after a crash.
  cluster = await startCluster(["jit=off"]);
  await migrate(cluster.url, processUrl(cluster.url));
  system = await openTestSystem(cluster.url);
  owner = openSql(cluster.url, { max: 1 });
  inbox = await openSmtpInbox();
  inbox.pauseMilliseconds = 50;
  const env = Object.fromEntries(Object.entries(system.env).map(([name, value]) => [name, String(value)]));
  const SMTP_URL = inbox.url.replace("//", "//gehoor:secret@");
  worker = spawn(process.execPath, [main], {
    env: { ...process.env, ...env, SMTP_URL, LOG_LEVEL: "silent" },
    stdio: "ignore",
  });
});
afterAll(async () => {
  const gone = once(worker, "exit");
  worker.kill("SIGTERM");
  await gone;
  await Promise.all([system.close(), owner.end()]);
  await inbox.close();
  await cluster.stop();
});

/** What the server does instead of its work, now and then; HANG is left out, which only takes longer to become a silence. */
const whims: Partial<Record<Moment, readonly Whim[]>> = {
  GREETING: [{ say: "554 no service" }, "DIE"],
  AUTH: [{ say: "535 5.7.8 bad credentials" }],
  MAIL: [{ say: "550 5.7.1 sender not authorised" }],
  RCPT: [{ say: "451 4.7.1 later" }, { say: "550 5.1.1 no such user" }, "DIE"],
  DATA: ["DIE", { say: "451 later" }],
  TEXT: ["DIE"],
  END: ["DIE", "KEEP_AND_DIE", "KEEP_AND_DIE", { say: "451 disk full" }],
};

/**
 * A fault in one of twelve moments of a kind, each fault of that moment in its turn, whatever order the letters came in; it
 * writes down whose answers were lost after the text.
 */
function faultyServer(): { readonly lost: Set<string> } {
  const lost = new Set<string>();
  const met = new Map<string, number>();
  inbox.whim = (moment, to) => {
    const asked = (met.get(moment) ?? 0) + 1;
    met.set(moment, asked);
    const choices = whims[moment] ?? [];
    if (asked % 12 !== 0 || choices.length === 0) return undefined;
    const whim = choices[(asked / 12) % choices.length];
    if ((moment === "END" || moment === "TEXT") && typeof whim === "string") lost.add(to);
    return whim;
  };
  return { lost };
}

/** The queue's pauses grow to hours; here what waits for its turn is taken at once. */
async function hurry(): Promise<void> {
  await owner`
    update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null`.catch(
    () => {},
  );
}

const isSettled = ({ state }: Notice) => state === "DISPATCHED" || state === "FAILED";

test("200 letters, a server of many faults, a database that goes away: the mail and the file say the same", {
  timeout: 8 * MINUTE,
}, async () => {
  const { lost } = faultyServer();
  const [someone] = someSubmission().complainants;
  if (!someone) throw new Error("nobody");
  const ids = new Map<string, Awaited<ReturnType<typeof openedComplaint>>["complaint"]["id"]>();
  for (let number = 0; number < LETTERS; number += 1) {
    const email = `klager-${number}@example.org`;
    const request = someSubmission({ complainants: [{ ...someone, email }] });
    ids.set(email, (await openedComplaint(system, request)).complaint.id);
  }
  for (const how of ["fast", "immediate", "fast"] as const) {
    await hurry();
    await wait(2500);
    await cluster.halt(how);
    await wait(1500);
    await cluster.resume();
    await wait(5000);
  }
  const receiptOf = async (id: Parameters<typeof loadComplaint>[1]) =>
    (await loadComplaint(system.db, id))?.notices[0];
  const unsettled = async () => {
    await hurry();
    const receipts = await Promise.all([...ids.values()].map(receiptOf));
    return receipts.filter((one) => !one || !isSettled(one)).length;
  };
  await expect
    .poll(() => unsettled().catch(() => undefined), { timeout: 5 * MINUTE, interval: 1000 })
    .toBe(0);

  const tally = { once: 0, perhapsTwice: 0, twice: 0, refused: 0 };
  for (const [email, id] of ids) {
    const receipt = await receiptOf(id);
    const got = inbox.mails.filter(({ to }) => to === email);
    const messageIds = new Set(got.map(({ source }) => /^Message-ID: .*$/im.exec(source)?.[0]));
    if (got.length > 0) expect([...messageIds], email).toEqual([`Message-ID: <notice.${id}.1@localhost>`]);
    if (got.length > 1) expect(lost.has(email), `${email} twice for no reason`).toBe(true);
    if (receipt?.state === "FAILED") {
      tally.refused += 1;
      if (!receipt.answerLost) expect(got, email).toEqual([]);
      continue;
    }
    expect(got.length, `${email} was said to have left`).toBeGreaterThan(0);
    if (receipt?.perhapsTwice) tally.perhapsTwice += 1;
    else {
      tally.once += 1;
      expect(got, `${email} without a word`).toHaveLength(1);
    }
    if (got.length > 1) tally.twice += 1;
  }
  // Each kind of end was met, or the faults were not faults.
  for (const [kind, met] of Object.entries(tally)) expect(met, kind).toBeGreaterThan(0);
  expect(worker.exitCode).toBe(null);
});
