import type { IncomingMessage, ServerResponse } from "node:http";
import type { LiveFeed } from "../live/live-feed.ts";
import { figures, lagOf } from "../metrics/figures.ts";
import { mayReadMetrics } from "../metrics/may-read-metrics.ts";
import type { System } from "../system.ts";
import type { Admission } from "./admission.ts";
import { setDemoClock } from "./demo-clock.ts";
import { isReady, type ReadinessProbe } from "./readiness.ts";
import { requestRefusal } from "./request-gate.ts";
import type { RequestScope } from "./request-scope.ts";
import { send, sendText } from "./send.ts";

export interface HttpParts {
  readonly system: System;
  /** Answers what is asked of `/graphql`. */
  readonly yoga: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly probe: ReadinessProbe;
  readonly live: Pick<LiveFeed, "position">;
}

/** What it takes to answer one request. */
interface House extends HttpParts {
  readonly admission: Admission;
  readonly scope: RequestScope;
  readonly stopping: () => boolean;
}

/** Answers what is asked at one of the few addresses. */
export async function answerRequest(
  house: House,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { system, probe, live, stopping } = house;
  const { GEHOOR_PROFILE: profile } = system.env;
  if (path === "/graphql") {
    const refusal = requestRefusal(request, system.env);
    if (refusal) return send(response, refusal.status, { errors: [{ message: refusal.message }] });
    return answerGraphql(house, request, response);
  }
  if (path === "/healthz") return send(response, 200, { alive: true });
  if (path === "/readyz") {
    const state = await probe.ask();
    return send(response, isReady(state) && !stopping() ? 200 : 503, state);
  }
  if (path === "/metrics" && mayReadMetrics(request, system.env))
    return sendText(response, system.metrics.text([...(await figures(system)), await lagOf(system, live)]));
  if (path === "/demo/clock" && profile !== "production" && request.method === "POST") {
    const { status, body } = await setDemoClock(system, request);
    return send(response, status, body);
  }
  send(response, 404, { error: "There is nothing here." });
}

async function answerGraphql(
  { yoga, admission, scope }: House,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  // Whoever was answered needs no word.
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const leave = await admission.enter(gone.signal);
  if (!leave) {
    scope.errors.push("SERVICE_UNAVAILABLE");
    const extensions = { code: "SERVICE_UNAVAILABLE" };
    return send(response, 503, {
      errors: [{ message: "Too much at once. Try again in a moment.", extensions }],
    });
  }
  scope.leave = leave;
  response.once("close", leave);
  response.setHeader("cache-control", "no-store, no-transform");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-accel-buffering", "no");
  await yoga(request, response);
}
