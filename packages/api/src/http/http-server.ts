import { createServer, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { withReading } from "../db/row-security/viewer.ts";
import { openAdmission } from "./admission.ts";
import { answerRequest, type HttpParts } from "./answer-request.ts";
import { requestLog } from "./request-log.ts";
import { openScope, withinRequest } from "./request-scope.ts";
import { send } from "./send.ts";

/** How long requests in flight may take when the process is asked to stop. */
const STOP_PATIENCE_MILLISECONDS = 10_000;

/**
 * How long a connection is kept that nobody uses: longer than a balancer keeps it, most for a minute. Closed here while a request is on
 * its way, which happens when both are busy, that request is lost.
 */
const KEPT_MILLISECONDS = 75_000;

export interface HttpServer {
  readonly server: Server;
  /**
   * Says at once that it is not ready, and cuts streams so that their readers come back elsewhere; takes requests until
   * those who send them have noticed; then nothing new, and lets what is in flight finish.
   */
  stop(): Promise<void>;
}

/** The few addresses of the API: GraphQL, health, readiness, and outside production the clock. */
export function openHttpServer(parts: HttpParts): HttpServer {
  const open = new Set<ServerResponse>();
  // More than there are connections would only wait for one another.
  const admission = openAdmission(parts.system.env.DATABASE_CONNECTIONS);
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
    const house = { ...parts, admission, scope, stopping: () => stopping };
    const work = () => answerRequest(house, path, request, response);
    withinRequest(scope, () => withReading(undefined, work)).catch((problem: unknown) => {
      withinRequest(scope, () => requestLog.failed(parts.system, problem));
      if (response.headersSent) response.destroy();
      else send(response, 500, { error: "Something went wrong here." });
    });
  });
  const cutStreams = () => {
    for (const response of open) if (isStream(response)) response.destroy();
  };
  server.keepAliveTimeout = KEPT_MILLISECONDS;
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

/** Known by what is answered: the apps' client says with every query that it would take a stream. */
function isStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type")).startsWith("text/event-stream");
}
