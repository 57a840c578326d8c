import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../db/sql-client.ts";
import { type RunningApi, serve } from "../server.ts";
import { asAdmin } from "../testing/postgres-cluster.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";
import { isReady, openReadinessProbe } from "./readiness.ts";
import { requestRefusal } from "./request-gate.ts";

const api = useTestApi();
const secret = "demo-only-service-secret-between-apps-and-api";
/** As in production. */
const closed = { GEHOOR_PROFILE: "production", AD_HOC_DOCUMENTS: "refused" } as const;
const TODAY = JSON.stringify({ query: "{ today }" });

async function post(headers: Record<string, string>, body = TODAY, url = api().url): Promise<Response> {
  return fetch(`${url}/graphql`, { method: "POST", headers, body });
}

const json = { "content-type": "application/json" };

describe("requests across sites", () => {
  it.each([
    ["with our header", { ...json, "x-gehoor-csrf": "1" }, 200],
    ["plain, without cookie and Origin, as from a command line", json, 200],
    ["plain with a cookie", { ...json, cookie: "a=b" }, 403],
    ["plain from a page of ours without the header", { ...json, origin: "http://localhost:3000" }, 403],
    [
      "with our header from another site",
      { ...json, "x-gehoor-csrf": "1", origin: "https://evil.example" },
      403,
    ],
    ["with our header from an unnamed place", { ...json, "x-gehoor-csrf": "1", origin: "null" }, 403],
    ["as a form", { "content-type": "application/x-www-form-urlencoded", "x-gehoor-csrf": "1" }, 415],
    ["as text", { "content-type": "text/plain", "x-gehoor-csrf": "1" }, 415],
    ["as an upload", { "content-type": "multipart/form-data; boundary=x", "x-gehoor-csrf": "1" }, 415],
  ])("%s", async (_, headers, status) => {
    expect((await post(headers)).status).toBe(status);
  });

  it("in production only our own apps are answered, and only posts", () => {
    const env = { ...api().system.env, ...closed };
    const refused = (method: string, headers: Record<string, string>) =>
      requestRefusal({ method, headers }, env)?.status;
    const app = { ...json, "x-gehoor-service": secret, "x-gehoor-csrf": "1" };
    expect(refused("POST", app)).toBeUndefined();
    expect(refused("POST", { ...json, "x-gehoor-csrf": "1" })).toBe(403);
    expect(refused("POST", { ...app, "x-gehoor-service": "guessed" })).toBe(403);
    expect(refused("POST", { ...json, "x-gehoor-service": secret })).toBe(403);
    expect(refused("GET", app)).toBe(405);
  });
});

describe("too much at once", () => {
  const code = async (query: string) => (await api().ask(query)).errors[0]?.extensions?.code;

  it("is refused without telling the limit", async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: today`).join(" ");
    expect(await code(`{ ${aliases} }`)).toBe("REQUEST_TOO_LARGE");
    expect(await code(`{ ${"today ".repeat(4000)} }`)).toBe("REQUEST_TOO_LARGE");
    const { ask, signIn, system } = api();
    const token = await signIn(await addStaff(system, "COORDINATOR"));
    const deep = `{ complaint(reference: "x") { ${"mergedInto { ".repeat(12)} id ${"}".repeat(12)} } }`;
    expect((await ask(deep, {}, token)).errors[0]?.extensions?.code).toBe("REQUEST_TOO_LARGE");
    const wide = `{ complaints { edges { node { ${"handler { departments { name { nl en } } } ".repeat(100)} } } } }`;
    expect((await ask(wide, {}, token)).errors[0]?.extensions?.code).toBe("REQUEST_TOO_LARGE");
    const { errors } = await api().ask(`{ ${aliases} }`);
    expect(JSON.stringify(errors)).not.toMatch(/\b30\b|\b31\b/);
  });

  it("a body beyond the limit is not read", async () => {
    const big = JSON.stringify({ query: "{ today }", variables: { x: "x".repeat(2 * 1024 * 1024) } });
    expect((await post(json, big)).status).toBe(413);
  });

  it("what is no JSON is not sent back", async () => {
    const answer = await post(json, `{"query": ${"x".repeat(100_000)}`);
    expect(answer.status).toBe(400);
    expect((await answer.text()).length).toBeLessThan(200);
  });

  it("several operations in one request are not answered", async () => {
    const { status } = await post(json, `[${TODAY},${TODAY}]`);
    expect(status).toBe(400);
  });
});

describe("production", () => {
  let running: RunningApi;
  beforeAll(async () => {
    const { system } = api();
    running = await serve({ ...system, env: { ...system.env, ...closed } }, {});
  });
  afterAll(() => running.stop());

  const app = { ...json, "x-gehoor-service": secret, "x-gehoor-csrf": "1" };

  it("tells nothing of the schema, by question or by suggestion, and has no clock and no GraphiQL", async () => {
    const ask = async (query: string) => (await post(app, JSON.stringify({ query }), running.url)).text();
    for (const query of ["{ __schema { types { name } } }", "{ todax }", "{ today }"])
      expect(await ask(query)).toContain("Only documents of the apps are answered");
    const clock = await fetch(`${running.url}/demo/clock`, {
      method: "POST",
      headers: app,
      body: '{"advance":"P1D"}',
    });
    expect(clock.status).toBe(404);
    const page = await fetch(`${running.url}/graphql`, { headers: { accept: "text/html" } });
    expect(page.status).toBe(403);
  });
});

describe("health", () => {
  it("tells that it is alive, that database, migrations and queue are there, and how the work goes", async () => {
    expect(await (await fetch(`${api().url}/healthz`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${api().url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        database: true,
        migrations: true,
        queue: true,
        worked: false,
        locks: true,
        waitingSeconds: 0,
        failedJobs: 0,
        mailTroubles: 0,
      },
    ]);
  });

  it("is not ready when the database does not answer", async () => {
    const probe = openReadinessProbe({
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing",
      DATABASE_POOLER: "none",
    });
    const state = await probe.ask();
    expect([isReady(state), state.database, state.fault]).toEqual([false, false, "AWAY"]);
    await probe.stop();
  });

  it("is not ready where a guard of the file is switched off", async () => {
    const { env, ownerUrl } = api().system;
    const guard = (how: string) =>
      asAdmin(ownerUrl, `alter table complaint_event ${how} trigger complaint_event_append_only`);
    await guard("disable");
    const probe = openReadinessProbe(env);
    const state = await probe.ask();
    await probe.stop();
    await guard("enable");
    expect([isReady(state), state.locks]).toEqual([false, false]);
  });

  it("tells a database that is there but does not let it read from one that is away", async () => {
    const { env, ownerUrl } = api().system;
    const name = `stranger_${Date.now()}`;
    const owner = openSql(ownerUrl, { max: 1 });
    await owner.unsafe(`create role ${name} login password 'stranger'`);
    const url = new URL(env.DATABASE_URL);
    url.username = name;
    url.password = "stranger";
    const probe = openReadinessProbe({ ...env, DATABASE_URL: url.href });
    const { database, fault } = await probe.ask();
    await probe.stop();
    await owner.unsafe(`drop role ${name}`);
    await owner.end();
    expect([database, fault]).toEqual([true, "NO_PERMISSION"]);
  });

  it("sets the demo's clock ahead, never back, and asks the worker to look", async () => {
    const advance = (body: string) =>
      fetch(`${api().url}/demo/clock`, { method: "POST", headers: json, body });
    const set = await advance('{"advance":"P14D"}');
    expect(set.status).toBe(200);
    for (const wrong of ['{"advance":"-P1D"}', '{"advance":"P"}', '{"advance":"P900Y"}', "{}", "nonsense"])
      expect((await advance(wrong)).status, wrong).toBe(400);
  });
});
