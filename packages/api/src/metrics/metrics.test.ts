import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApi, serve } from "../server.ts";
import { closeSystem, openSystem, type System } from "../system.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { mayReadMetrics } from "./may-read-metrics.ts";

const opened = useTestSystem({ API_PORT: 0 });
const lines: string[] = [];
let system: System;
let running: RunningApi;
beforeAll(async () => {
  const log = pino({}, { write: (line) => lines.push(line) });
  system = { ...(await openSystem(opened().env)), log };
  running = await serve(system, {});
});
afterAll(async () => {
  await running.stop();
  await closeSystem(system);
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${running.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables: { r: "K-2026-0412-7" } }),
  });

const SIGN_IN = `mutation CitizenSignIn($r: String!) {
  signInComplainant(reference: $r, accessCode: "geheim") { __typename } }`;

describe("the line of a request in the log", () => {
  it("names the operation, the id of the app that asks and the codes of errors; never what was asked with", async () => {
    lines.length = 0;
    const secret = { "x-gehoor-service": system.env.SERVICE_SECRET, "x-request-id": "id-of-the-app" };
    await ask(SIGN_IN, secret);
    await ask("query Own { ownComplaints { id } }", { "x-request-id": "id-of-a-stranger" });
    const [signIn, own] = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(signIn).toMatchObject({ requestId: "id-of-the-app", operation: "CitizenSignIn", status: 200 });
    expect(own).toMatchObject({ operation: "Own", status: 401, errors: ["UNAUTHENTICATED"] });
    expect(lines.join()).not.toMatch(/geheim|K-2026-0412-7|stranger/);
  });
});

describe("the figures", () => {
  it("tell requests, sign-ins, queue, letters and how far live reading is behind", async () => {
    await ask(SIGN_IN);
    const answer = await fetch(`${running.url}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toContain("version=0.0.4");
    for (const line of [
      /^gehoor_requests_total\{operation="CitizenSignIn",status="200"\} \d+$/m,
      /^gehoor_request_seconds_bucket\{operation="CitizenSignIn",le="\+Inf"\} \d+$/m,
      /^gehoor_sign_ins_total\{kind="COMPLAINANT",outcome="REFUSED"\} \d+$/m,
      /^gehoor_queue_jobs 0$/m,
      /^gehoor_queue_age_seconds 0$/m,
      /^gehoor_queue_worked 0$/m,
      /^gehoor_failed_jobs 0$/m,
      /^# TYPE gehoor_deliveries_last_hour gauge$/m,
      /^gehoor_live_alerts_behind 0$/m,
    ])
      expect(text).toMatch(line);
  });

  it("are for a program on this machine, not for a proxy's visitors; with a token for whoever has it", () => {
    const from = (remoteAddress: string, headers = {}) => ({ headers, socket: { remoteAddress } });
    expect(mayReadMetrics(from("127.0.0.1"), {})).toBe(true);
    expect(mayReadMetrics(from("127.0.0.1", { "x-forwarded-for": "203.0.113.9" }), {})).toBe(false);
    expect(mayReadMetrics(from("203.0.113.9"), {})).toBe(false);
    const env = { METRICS_TOKEN: "a-token-of-the-test" };
    expect(mayReadMetrics(from("127.0.0.1"), env)).toBe(false);
    expect(mayReadMetrics(from("203.0.113.9", { authorization: "Bearer a-token-of-the-test" }), env)).toBe(
      true,
    );
    expect(mayReadMetrics(from("203.0.113.9", { authorization: "Bearer another" }), env)).toBe(false);
  });
});
