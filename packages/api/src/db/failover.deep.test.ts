import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queueState } from "../queue/queue-state.ts";
import { type RunningApi, serve } from "../server.ts";
import { type EmbeddedCluster, startCluster } from "../testing/embedded-cluster.ts";
import { processUrl } from "../testing/postgres-cluster.ts";
import { openSmtpInbox, type SmtpInbox } from "../testing/smtp-inbox.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { ask } from "../testing/test-api.ts";
import { openTestSystem } from "../testing/test-system.ts";
import { type RunningWorker, startWorker } from "../worker.ts";
import { databaseAddress } from "./database-address.ts";
import { migrate } from "./migrate.ts";
import { openSql } from "./sql-client.ts";

let primary: EmbeddedCluster;
let standby: EmbeddedCluster;
let own: Awaited<ReturnType<typeof openTestSystem>>;
let api: RunningApi;
let worker: RunningWorker;
let inbox: SmtpInbox;

beforeAll(async () => {
  primary = await startCluster(["jit=off"]);
  await migrate(primary.url, processUrl(primary.url));
  standby = await primary.standby();
  const [first, second] = [processUrl(primary.url), processUrl(standby.url)].map((url) => new URL(url).host);
  // The standby stands in front: who took the first that answers would stay there.
  const address = databaseAddress.parse(processUrl(primary.url).replace(`@${first}`, `@${second},${first}`));
  own = await openTestSystem(primary.url, { DATABASE_URL: address, API_PORT: 0 });
  api = await serve(own, {});
  inbox = await openSmtpInbox();
  worker = await startWorker({ ...own.env, SMTP_URL: inbox.url });
}, 40_000);
afterAll(async () => {
  await worker.stop();
  await api.stop();
  await own.close();
  await inbox.close();
  await standby.stop();
  await primary.stop();
}, 60_000);

const wrongCode = { reference: "K2026-00001", accessCode: "AAAA-BBBB-CCCC-DDDD" };
const signIn = async () => {
  const document =
    "mutation ($reference: String!, $accessCode: String!) { signInComplainant(reference: $reference, accessCode: $accessCode) { __typename } }";
  return (await ask(api.url, document, wrongCode)).status;
};
const ready = async () => {
  const answer = await fetch(`${api.url}/readyz`);
  return [answer.status, ((await answer.json()) as { fault?: string }).fault];
};
const allDone = async () => (await queueState(own)).waiting === 0;

test("the primary goes, the standby is promoted: refused meanwhile, and then all goes on there, jobs too", async () => {
  const before = await openedComplaint(own);
  expect(await signIn()).toBe(200);
  await expect.poll(allDone, { timeout: 20_000 }).toBe(true);
  await primary.halt("immediate");
  for (let time = 0; time < 10; time += 1) {
    expect(await signIn()).toBe(503);
    await wait(200);
  }
  expect(await ready()).toEqual([503, "AWAY"]);
  const promoting = openSql(standby.url, { max: 1 });
  await promoting`select pg_promote()`;
  await promoting.end();
  await expect.poll(signIn, { timeout: 10_000 }).toBe(200);
  expect(await ready()).toEqual([200, undefined]);
  const after = await openedComplaint(own);
  expect(after.complaint.reference).not.toBe(before.complaint.reference);
  const sent = () => inbox.mails.filter(({ source }) => source.includes(`notice.${after.complaint.id}.1@`));
  await expect.poll(() => sent().length, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect.poll(() => worker.isWorking(), { timeout: 10_000 }).toBe(true);
}, 120_000);
