import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openDatabase } from "@gehoor/api/filling";
import { issueSession } from "@gehoor/api/reading";
import { freePort } from "@gehoor/api/testing/free-port";
import { type ComplaintId, type PartyId, parseId } from "@gehoor/domain";
import { sql } from "drizzle-orm";
import { staffActor } from "../people/staff.ts";
import { processorTime } from "../performance/processor-time.ts";
import { openInstallation } from "./installation.ts";
import { read, type Visited, visit } from "./visits.ts";

/**
 * Measures whole pages through site, API and database beside React alone, which renders the same markup without any data, in turn:
 *
 *     node packages/demo/src/live/main-pages.ts [--rounds 5] [--times 300]
 */
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, times: { type: "string", default: "300" } },
});
const [rounds, times] = [Number(values.rounds), Number(values.times)];
const TOGETHER = 4;
/** One person asks no more than twelve hundred times a minute. */
const PAUSE = 3000;

interface Side {
  readonly page: Visited;
  readonly pids: readonly number[];
  readonly perSecond: number[];
  readonly medians: number[];
  readonly processor: number[];
}

const installation = await openInstallation(300);
const db = openDatabase(installation.ownerUrl, { max: 2 });
const bare: ChildProcess[] = [];
try {
  const api = await installation.startApi();
  const citizen = await installation.startSite("citizen", api);
  const staff = await installation.startSite("staff", api);
  const { reference, asComplainant, asCoordinator } = await visitors();
  const own = `${citizen.url}/mijn-klacht/${reference}`;
  const pages = [
    ["home", citizen, { url: `${citizen.url}/`, headers: {} }],
    ["form", citizen, { url: `${citizen.url}/klacht/formulier`, headers: {} }],
    ["my complaint", citizen, { url: own, headers: asComplainant }],
    ["worklist", staff, { url: `${staff.url}/werkvoorraad`, headers: asCoordinator }],
    ["case", staff, { url: `${staff.url}/zaken/${reference}`, headers: asCoordinator }],
  ] as const;
  const lines = [
    "| page | requests/s | React alone | ratio | ms, one at a time | ms of a processor: site, API | React alone |",
    "|---|---|---|---|---|---|---|",
  ];
  for (const [name, site, page] of pages) {
    const react = await startBare(await read(page));
    const sides = [side(page, [site.pid, api.pid]), side(react.page, [react.pid])] as const;
    for (const { page: warmed } of sides) await visit(warmed, 1, 100);
    for (let round = 0; round < rounds; round += 1) {
      for (const one of round % 2 === 0 ? sides : sides.toReversed()) await measure(one);
      await sleep(PAUSE);
    }
    lines.push(line(name, ...sides));
  }
  process.stdout.write(`${lines.join("\n")}\n`);
} finally {
  for (const child of bare) child.kill();
  await db.$client.end();
  await installation.stop();
}

/** A complaint that its complainant and the coordinator both open. */
async function visitors() {
  const { staffId, roles } = staffActor("n.jansen");
  const [found] = await db.execute<{ reference: string; id: string; party: string }>(sql`
    select reference, complaint.id, party_id as party from complaint
    join access_credential on complaint_id = complaint.id and kind = 'COMPLAINANT'
    where status = 'IN_HANDLING' and ${staffId} <> all(barred_staff) order by reference limit 1`);
  const complaintId = parseId<ComplaintId>(found?.id ?? "");
  const partyId = parseId<PartyId>(found?.party ?? "");
  if (!found || !complaintId || !partyId) throw new Error("No complaint is being handled");
  const complainant = await issueSession(db, { kind: "COMPLAINANT", complaintId, partyId }, []);
  const coordinator = await issueSession(db, { kind: "STAFF", staffId }, roles);
  const cookie = (app: string, token: string) => ({
    cookie: `gehoor_${app}=${encodeURIComponent(btoa(JSON.stringify(token)))}`,
  });
  return {
    reference: found.reference,
    asComplainant: cookie("citizen", complainant.token),
    asCoordinator: cookie("staff", coordinator.token),
  };
}

async function startBare(html: string): Promise<{ readonly page: Visited; readonly pid: number }> {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    REACT_OF: fileURLToPath(new URL("../../../../apps/citizen", import.meta.url)),
  };
  const child = fork(fileURLToPath(new URL("main-bare-pages.ts", import.meta.url)), { env });
  bare.push(child);
  child.send({ path: "/", html });
  await once(child, "message");
  const page = { url: `http://127.0.0.1:${port}/`, headers: {} };
  const rendered = (await read(page)).length;
  if (Math.abs(rendered - html.length) > html.length / 20)
    throw new Error(`React alone renders ${rendered} characters where the site has ${html.length}`);
  return { page, pid: child.pid ?? 0 };
}

function side(page: Visited, pids: readonly number[]): Side {
  return { page, pids, perSecond: [], medians: [], processor: [] };
}

async function measure({ page, pids, perSecond, medians, processor }: Side): Promise<void> {
  const before = await processorTime(pids);
  perSecond.push((await visit(page, TOGETHER, times)).perSecond);
  processor.push(((await processorTime(pids)) - before) / times);
  medians.push((await visit(page, 1, Math.ceil(times / 3))).median);
}

function line(name: string, ours: Side, react: Side): string {
  const [many, few] = [middle(ours.perSecond), middle(react.perSecond)];
  const cells = [
    ...[many.toFixed(0), few.toFixed(0), (many / few).toFixed(2)],
    ...[middle(ours.medians), middle(ours.processor), middle(react.processor)].map((one) => one.toFixed(1)),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function middle(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
}
