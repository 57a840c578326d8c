import { Agent, type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningApi, serve } from "../server.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

/** What the apps' GraphQL client takes as an answer to a query: anything, streams among it. */
const ANYTHING =
  "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";
/** More than the ten listeners at which Node warns. */
const MANY = 15;

let token: string;
beforeAll(async () => {
  token = await api().signIn(await addStaff(api().system, "COORDINATOR"));
});

describe("an app's connection", () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const warned = vi.fn<(warning: Error) => void>();
  beforeAll(() => void process.on("warning", warned));
  afterAll(() => {
    process.off("warning", warned);
    agent.destroy();
  });

  it("gathers nothing over the requests it serves one after the other", async () => {
    const ports = new Set<number | undefined>();
    for (let count = 0; count < MANY; count += 1) {
      const answer = await asked(api().url, agent);
      ports.add(answer.socket.localPort);
      expect(await json(answer)).toEqual({ data: { viewer: { roles: ["COORDINATOR"] } } });
    }
    expect(ports.size).toBe(1);
    await sleep(50);
    expect(warned.mock.calls.map(([{ name }]) => name)).not.toContain("MaxListenersExceededWarning");
  });
});

it("a stopping instance answers the query it is busy with, however the app asked", async () => {
  const { system } = api();
  const stopping = await serve({ ...system, env: { ...system.env, API_PORT: 0 } }, {});
  const { answer, stopped } = await system.sql.begin(async (transaction) => {
    await transaction`lock table session in access exclusive mode`;
    const answer = asked(stopping.url, new Agent());
    await sleep(200);
    const stopped = stopping.stop();
    await sleep(100);
    return { answer, stopped };
  });
  expect(await json(await answer)).toEqual({ data: { viewer: { roles: ["COORDINATOR"] } } });
  await stopped;
});

it("asked to stop, says that it is not ready, and answers until that was noticed", async () => {
  const { system } = api();
  const env = { ...system.env, API_PORT: 0, STOP_DELAY_SECONDS: 1 };
  const stopping = await serve({ ...system, env }, {});
  const agent = new Agent({ keepAlive: true });
  expect(await json(await asked(stopping.url, agent))).toMatchObject({ data: {} });
  const stopped = stopping.stop();
  expect((await fetch(`${stopping.url}/readyz`)).status).toBe(503);
  const answer = await asked(stopping.url, agent);
  expect(await json(answer)).toEqual({ data: { viewer: { roles: ["COORDINATOR"] } } });
  expect(answer.headers.connection).toBe("close");
  await stopped;
  await expect(asked(stopping.url, agent)).rejects.toThrow();
  agent.destroy();
});

describe("more at once than there are connections", () => {
  it("is refused soon; streams that only listen do not count", async () => {
    const { system } = api();
    const narrow = await serve(
      { ...system, env: { ...system.env, API_PORT: 0, DATABASE_CONNECTIONS: 2 } },
      {},
    );
    const agent = new Agent();
    const streams = await Promise.all(
      Array.from({ length: 3 }, () => asked(narrow.url, agent, "subscription { listsChanged { position } }")),
    );
    expect(streams.map(({ headers }) => headers["content-type"])).toEqual(
      streams.map(() => expect.stringContaining("text/event-stream")),
    );
    const { working, refused } = await system.sql.begin(async (transaction) => {
      await transaction`lock table session in access exclusive mode`;
      const working = [asked(narrow.url, agent), asked(narrow.url, agent)];
      await sleep(100);
      return { working, refused: await asked(narrow.url, agent) };
    });
    expect(refused.statusCode).toBe(503);
    expect(await json(refused)).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    for (const answer of await Promise.all([...working, asked(narrow.url, agent)]))
      expect(answer.statusCode).toBe(200);
    for (const stream of streams) stream.destroy();
    await narrow.stop();
  });
});

const ROLES = "{ viewer { ... on StaffViewer { roles } } }";

function asked(url: RunningApi["url"], agent: Agent, query = ROLES): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const asking = request(`${url}/graphql`, {
      agent,
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: query.startsWith("subscription") ? "text/event-stream" : ANYTHING,
        "x-gehoor-csrf": "1",
        authorization: `Bearer ${token}`,
      },
    });
    asking.on("response", answered).on("error", failed);
    asking.end(JSON.stringify({ query }));
  });
}
