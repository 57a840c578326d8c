import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { withReading } from "../db/row-security/viewer.ts";
import type { LiveFeed } from "../live/live-feed.ts";
import { figures, lagOf } from "../metrics/figures.ts";
import { mayReadMetrics } from "../metrics/may-read-metrics.ts";
import type { System } from "../system.ts";
import { setDemoClock } from "./demo-clock.ts";
import { isReady, type ReadinessProbe } from "./readiness.ts";
import { requestRefusal } from "./request-gate.ts";
import { requestLog } from "./request-log.ts";
import { openScope, withinRequest } from "./request-scope.ts";
import { send, sendText } from "./send.ts";

/** How long requests in flight may take when the process is asked to stop. */
const STOP_PATIENCE_MILLISECONDS = 10_000;

export interface HttpServer {
  readonly server: Server;
  /**
   * Says at once that it is not ready, and cuts streams so that their readers come back elsewhere; takes requests until
   * those who send them have noticed; then nothing new, and lets what is in flight finish.
   */
  stop(): Promise<void>;
}

export interface HttpParts {
  readonly system: System;
  /** Answers what is asked of `/graphql`. */
  readonly yoga: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly probe: ReadinessProbe;
  readonly live: Pick<LiveFeed, "position">;
}

/** The few addresses of the API: GraphQL, health, readiness, and outside production the clock. */
export function openHttpServer(parts: HttpParts): HttpServer {
  const open = new Set<ServerResponse>();
  let stopping = false;
  const server = createServer((request, response) => {
    const startedAt = performance.now();
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    // By answer, not by socket: one connection of an app serves many, and each would leave a listener on it.
    open.add(response);
    response.once("close", () => open.delete(response));
    // Who sends over this connection must find another one before it is closed under a request.
    if (stopping) response.shouldKeepAlive = false;
    const scope = openScope(request.headers, parts.system.env);
    response.setHeader("x-request-id", scope.id);
    response.once("finish", () => {
      const seconds = (performance.now() - startedAt) / 1000;
      requestLog.answered(parts.system, scope, { method: request.method ?? "", path, response, seconds });
    });
    const work = () => answer(parts, path, request, response, () => stopping);
    withinRequest(scope, () => withReading(undefined, work)).catch((problem: unknown) => {
      withinRequest(scope, () => requestLog.failed(parts.system, problem));
      if (response.headersSent) response.destroy();
      else send(response, 500, { error: "Something went wrong here." });
    });
  });
  const cutStreams = () => {
    for (const response of open) if (isStream(response)) response.destroy();
  };
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return {
    server,
    stop: async () => {
      stopping = true;
      cutStreams();
      await wait(parts.system.env.STOP_DELAY_SECONDS * 1000);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cutStreams();
      server.closeIdleConnections();
      const insist = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MILLISECONDS);
      await closed;
      clearTimeout(insist);
    },
  };
}

async function answer(
  { system, yoga, probe, live }: HttpParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  stopping: () => boolean,
): Promise<void> {
  const { GEHOOR_PROFILE: profile } = system.env;
  if (path === "/graphql") {
    const refusal = requestRefusal(request, system.env);
    if (refusal) return send(response, refusal.status, { errors: [{ message: refusal.message }] });
    response.setHeader("cache-control", "no-store, no-transform");
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("x-accel-buffering", "no");
    await yoga(request, response);
    return;
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

/** Known by what is answered: the apps' client says with every query that it would take a stream. */
function isStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}
