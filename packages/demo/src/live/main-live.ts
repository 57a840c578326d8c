import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { processorTime, residentMegabytes } from "../performance/processor-time.ts";
import { openInstallation, type Served } from "./installation.ts";
import type { Screens } from "./main-screens.ts";
import { startScreens } from "./screens.ts";
import { addSignatories } from "./staff-screens.ts";

/**
 * Measures how soon one alert is on every open screen of staff: through the API, through the API and the staff site, and from a server
 * that does no more than that, in turn:
 *
 *     node packages/demo/src/live/main-live.ts [--screens 1000] [--rounds 5] [--alerts 10]
 */
const { values } = parseArgs({
  options: {
    screens: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    alerts: { type: "string", default: "10" },
    rest: { type: "string", default: "20" },
  },
});
const [count, rounds, alerts, rest] = [values.screens, values.rounds, values.alerts, values.rest].map(
  Number,
) as [number, number, number, number];
/** Between two alerts, so that each is told by itself; milliseconds. */
const PAUSE = 1500;

const ALERTS = `subscription DeadlineAlerts($after: String) { deadlineAlerts(after: $after) {
  position kind asks complaintReference dueOn termKind handler { name } } }`;

interface Side {
  readonly name: string;
  readonly processes: readonly Served[];
  readonly screens: Screens;
  readonly delays: number[];
  readonly memory: number[][];
  /** Milliseconds of a processor for each alert, of all processes of this side. */
  readonly processor: number[];
  missing: number;
}

const installation = await openInstallation(400);
const staff = await addSignatories(installation.ownerUrl, count);
const screens = startScreens();
try {
  const bare = await installation.startBareStreams();
  const api = await installation.startApi();
  const behind = await installation.startApi();
  const site = await installation.startSite("staff", behind);
  const side = (name: string, processes: readonly Served[], of: Screens): Side => ({
    name,
    processes,
    screens: of,
    delays: [],
    memory: [],
    processor: [],
    missing: 0,
  });
  const sides = [
    side("a bare server", [bare], { url: bare.url, method: "GET", headers: staff.tokens.map(() => ({})) }),
    side("API", [api], {
      url: `${api.url}/graphql`,
      method: "POST",
      headers: staff.tokens.map((token) => ({
        accept: "text/event-stream",
        "content-type": "application/json",
        "x-gehoor-csrf": "1",
        authorization: `Bearer ${token}`,
      })),
      body: JSON.stringify({ query: ALERTS, variables: {} }),
    }),
    side("API and staff site", [behind, site], {
      url: `${site.url}/stroom/signalen`,
      method: "GET",
      headers: staff.tokens.map((token) => ({
        accept: "text/event-stream",
        cookie: `gehoor_staff=${encodeURIComponent(btoa(JSON.stringify(token)))}`,
      })),
    }),
  ];
  for (let round = 0; round < rounds; round += 1)
    for (const one of round % 2 === 0 ? sides : sides.toReversed()) await measure(one);
  print(sides);
} finally {
  screens.stop();
  await staff.close();
  await installation.stop();
}

async function measure(side: Side): Promise<void> {
  const resident = () => Promise.all(side.processes.map(({ pid }) => residentMegabytes(pid)));
  const before = await resident();
  await screens.open(side.screens);
  await sleep(3000);
  const opened = await resident();
  const pids = side.processes.map(({ pid }) => pid);
  const worked = await processorTime(pids);
  for (let alert = 0; alert < alerts; alert += 1) {
    const began = Number(process.hrtime.bigint()) / 1e6;
    const position = await staff.raise();
    await sleep(PAUSE);
    const arrivals = await screens.arrivalsOf(position);
    side.delays.push(...arrivals.map((at) => at - began));
    side.missing += count - arrivals.length;
  }
  side.processor.push(((await processorTime(pids)) - worked) / alerts);
  const during = await resident();
  const lost = await screens.close();
  await sleep(rest * 1000);
  const after = await resident();
  side.memory.push([before, opened, during, after].flat());
  process.stderr.write(
    `${side.name}: ${shownDelays(side.delays.slice(-alerts * count))}; MB before ${before}, open ${opened}, told ${during}, after ${after}; missing ${side.missing}, lost ${lost}\n`,
  );
}

function print(sides: readonly Side[]): void {
  const lines = [
    `| ${count} screens | delay, ms: half, 99 %, last | times the bare | ms of a processor | missing |`,
    "|---|---|---|---|---|",
  ];
  const measured = quantile(sides[0]?.delays ?? [], 0.99);
  for (const { name, delays, processor, missing } of sides)
    lines.push(
      `| ${name} | ${shownDelays(delays)} | ${(quantile(delays, 0.99) / measured).toFixed(2)} | ${quantile(processor, 0.5).toFixed(0)} | ${missing} |`,
    );
  process.stdout.write(`${lines.join("\n")}\n`);
}

function shownDelays(delays: readonly number[]): string {
  return [0.5, 0.99, 1].map((share) => quantile(delays, share).toFixed(0)).join(", ");
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
