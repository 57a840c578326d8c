import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedFixture, serveFixture } from "../../testing/serve-fixture.ts";

/** How long the slowest of everybody else's answers may take beside a hostile form, on a slow machine too: nobody notices less; milliseconds. */
const patience = 100;
/** The machine may be busy with something else: what counts is the best of so many tries. */
const tries = 40;
const size = 1_000_000;

let served: ServedFixture;

beforeAll(async () => {
  served = await serveFixture();
});

afterAll(() => served.close());

const filled = (part: (at: number) => string, count: number, length: number) =>
  Array.from({ length: count }, (_, at) => part(at).padEnd(length, "x")).join("&");

/** Bodies of a megabyte, each made to be as dear as possible. */
const bodies: Record<string, string> = {
  "as many fields as fit": "a=1&".repeat(size / 4),
  "nothing but separators": "&".repeat(size),
  "as many fields as are read, long ones of the same name": filled(() => "text=", 1000, 999),
  "as many rows of a list as are read": filled((at) => `parts[${at}].text=`, 1000, 999),
  "one text": `text=${"x".repeat(size - 5)}`,
  "one text, each byte escaped": `text=${"%26".repeat(size / 3 - 5)}`,
  "one text of line ends": `text=a${"%0D".repeat(size / 3 - 5)}a`,
  "one name of dots": `${".".repeat(size - 2)}=x`,
  "names as long as they may be": filled((at) => `parts[${at}].${"a".repeat(80)}=`, 1000, 999),
  "what is no form": "\0".repeat(size),
};

// Sends and measures in a thread of its own, so that only the server's own work can hold an answer up.
const measuring = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { request } = require("node:http");
  const ask = (path, method, body) => new Promise((answered, failed) => {
    const headers = body === undefined ? {} : {
      "content-type": "application/x-www-form-urlencoded", origin: workerData.origin, "accept-encoding": "br",
    };
    const began = performance.now();
    request(workerData.origin + path, { method, headers, agent: false }, (answer) => {
      answer.resume();
      answer.on("end", () => answered({ status: answer.statusCode, ms: performance.now() - began }));
    }).on("error", failed).end(body);
  });
  (async () => {
    await ask("/healthz", "GET");
    let status;
    const sent = ask("/formulier", "POST", workerData.body).then((answer) => { status = answer.status; });
    let slowest = 0;
    while (status === undefined) slowest = Math.max(slowest, (await ask("/healthz", "GET")).ms);
    await sent;
    parentPort.postMessage({ status, slowest });
  })();
`;

async function slowestBeside(body: string): Promise<{ status: number; slowest: number }> {
  const worker = new Worker(measuring, { eval: true, workerData: { origin: served.origin, body } });
  const [told] = await once(worker, "message");
  await worker.terminate();
  return told;
}

it.each(Object.entries(bodies))("nobody waits for a form of %s", async (_name, body) => {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && best > patience; at++) {
    const { status, slowest } = await slowestBeside(body);
    expect(status >= 400 && status < 500).toBe(true);
    best = Math.min(best, slowest);
  }
  expect(best).toBeLessThanOrEqual(patience);
});
