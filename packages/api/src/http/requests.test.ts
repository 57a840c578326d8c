import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRateLimits } from "../auth/rate-limits.ts";
import { type RunningApi, serve } from "../server.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { submissionInput } from "../testing/some-input.ts";
import { useTestApi } from "../testing/test-api.ts";
import { clientAddress } from "./client-address.ts";
import { isReady, openReadinessProbe } from "./readiness.ts";
import { requestRefusal } from "./request-gate.ts";

const api = useTestApi();
const secret = "demo-only-service-secret-between-apps-and-api";
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
    const env = { ...api().system.env, GEHOOR_PROFILE: "production" } as const;
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

  it("several operations in one request are not answered", async () => {
    const { status } = await post(json, `[${TODAY},${TODAY}]`);
    expect(status).toBe(400);
  });
});

describe("production", () => {
  let running: RunningApi;
  beforeAll(async () => {
    const { system } = api();
    running = await serve({ ...system, env: { ...system.env, GEHOOR_PROFILE: "production" } }, {});
  });
  afterAll(() => running.stop());

  const app = { ...json, "x-gehoor-service": secret, "x-gehoor-csrf": "1" };

  it("tells nothing of the schema, by question or by suggestion, and has no clock and no GraphiQL", async () => {
    const ask = async (query: string) => (await post(app, JSON.stringify({ query }), running.url)).text();
    expect(await ask("{ __schema { types { name } } }")).toContain("introspection");
    expect(await ask("{ todax }")).not.toContain("Did you mean");
    expect(await ask("{ today }")).toContain('"today":"2026-');
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

describe("rate limits", () => {
  const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { __typename } }`;
  const SIGN_IN = `mutation ($reference: String!) { signInComplainant(reference: $reference, accessCode: "x") { __typename } }`;
  const person = (name: string) => ({
    ...submissionInput(),
    complainant: { name, email: `${name}@example.org`, emailConsent: false },
  });
  let from = 0;

  async function limited(bucket: Parameters<typeof openRateLimits>[2]): Promise<RunningApi> {
    const { system } = api();
    return serve(system, { rateLimits: openRateLimits(system.env, system.sql, bucket) });
  }

  /** Sends these one after the other, each from the address given, and says how each was answered. */
  async function answers(
    bucket: Parameters<typeof openRateLimits>[2],
    requests: readonly [string, string, Record<string, unknown>][],
  ) {
    const running = await limited(bucket);
    const statuses: number[] = [];
    for (const [address, query, variables] of requests) {
      const headers = { ...json, "x-gehoor-service": secret, "x-gehoor-client": address };
      statuses.push((await post(headers, JSON.stringify({ query, variables }), running.url)).status);
    }
    await running.stop();
    return statuses;
  }

  it("submitting, by address: another address goes on", async () => {
    const [here, there] = [`192.0.2.${++from}`, `192.0.2.${++from}`];
    const send = (address: string, name: string) =>
      [address, SUBMIT, { input: person(name) }] as [string, string, Record<string, unknown>];
    expect(
      await answers({ SUBMIT_BY_ADDRESS: 2 }, [
        send(here, "a1"),
        send(here, "a2"),
        send(here, "a3"),
        send(there, "a4"),
      ]),
    ).toEqual([200, 200, 429, 200]);
  });

  it("submitting, by person: another person goes on", async () => {
    const send = (name: string) =>
      [`192.0.2.${++from}`, SUBMIT, { input: person(name) }] as [string, string, Record<string, unknown>];
    expect(await answers({ SUBMIT_BY_PERSON: 2 }, [send("b"), send("b"), send("b"), send("c")])).toEqual([
      200, 200, 429, 200,
    ]);
  });

  it("signing in, by address", async () => {
    const [here, there] = [`192.0.2.${++from}`, `192.0.2.${++from}`];
    const send = (address: string, reference: string) =>
      [address, SIGN_IN, { reference }] as [string, string, Record<string, unknown>];
    expect(
      await answers({ SIGN_IN_BY_ADDRESS: 1 }, [send(here, "r1"), send(here, "r2"), send(there, "r3")]),
    ).toEqual([200, 429, 200]);
  });

  it("signing in, by reference", async () => {
    const send = (reference: string) =>
      [`192.0.2.${++from}`, SIGN_IN, { reference }] as [string, string, Record<string, unknown>];
    expect(await answers({ SIGN_IN_BY_REFERENCE: 1 }, [send("s1"), send("s1"), send("s2")])).toEqual([
      200, 429, 200,
    ]);
  });

  it("signing in, overall", async () => {
    await api().system.sql`delete from rate_limit`;
    const send = () =>
      [`192.0.2.${++from}`, SIGN_IN, { reference: `t${from}` }] as [string, string, Record<string, unknown>];
    expect(await answers({ SIGN_IN_OVERALL: 2 }, [send(), send(), send()])).toEqual([200, 200, 429]);
  });

  it("count a visitor by what our apps say, never by what a stranger claims, and IPv6 by its network", () => {
    const app = { "x-gehoor-service": secret, "x-gehoor-client": "2001:db8:1:2:aaaa::1" };
    expect(clientAddress(app, "127.0.0.1", secret)).toBe("2001:db8:1:2::/64");
    expect(clientAddress({ ...app, "x-gehoor-client": "2001:db8:1:2:bbbb::9" }, "127.0.0.1", secret)).toBe(
      "2001:db8:1:2::/64",
    );
    expect(
      clientAddress(
        { "x-gehoor-client": "203.0.113.9", "x-forwarded-for": "203.0.113.9" },
        "198.51.100.1",
        secret,
      ),
    ).toBe("198.51.100.1");
    expect(clientAddress({}, "::ffff:198.51.100.7", secret)).toBe("198.51.100.7");
  });
});

describe("health", () => {
  it("tells that it is alive, and that database, migrations and queue are there", async () => {
    expect(await (await fetch(`${api().url}/healthz`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${api().url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { database: true, migrations: true, queue: true },
    ]);
  });

  it("is not ready when the database does not answer", async () => {
    const probe = openReadinessProbe("postgres://nobody@127.0.0.1:1/nothing");
    expect(isReady(await probe.ask())).toBe(false);
    await probe.stop();
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
