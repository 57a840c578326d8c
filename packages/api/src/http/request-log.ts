import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { withoutStatement } from "../db/database.ts";
import { databaseFault } from "../db/database-fault.ts";
import type { System } from "../system.ts";
import { type RequestScope, requestScope } from "./request-scope.ts";

const KNOWN_PATHS = ["/graphql", "/healthz", "/readyz", "/metrics", "/demo/clock"];

interface Answered {
  readonly method: string;
  readonly path: string;
  readonly response: ServerResponse;
  readonly seconds: number;
}

/** What the log tells of requests: never an address, a variable, a text or a token. */
export const requestLog = {
  answered(
    { log, metrics }: Pick<System, "log" | "metrics">,
    { id, operation, errors }: RequestScope,
    { method, path, response, seconds }: Answered,
  ): void {
    const milliseconds = Math.round(seconds * 1000);
    const status = response.statusCode;
    const codes = errors.length > 0 ? { errors: [...new Set(errors)] } : {};
    log.info({ requestId: id, method, path, operation, status, milliseconds, ...codes }, "answered");
    const about = operation ?? (KNOWN_PATHS.includes(path) ? path : "other");
    metrics.count("gehoor_requests_total", { operation: about, status });
    for (const code of errors) metrics.count("gehoor_request_errors_total", { code });
    const isStream = String(response.getHeader("content-type")).startsWith("text/event-stream");
    if (!isStream) metrics.observe("gehoor_request_seconds", { operation: about }, seconds);
  },

  /**
   * What the database cannot do now, or something we did not foresee. The stack names our own code; the message may hold
   * values and is left out.
   */
  failed({ log, metrics }: Pick<System, "log" | "metrics">, problem: unknown): void {
    const original = problem instanceof GraphQLError ? (problem.originalError ?? problem) : problem;
    const cause = withoutStatement(original);
    const path = problem instanceof GraphQLError ? problem.path?.join(".") : undefined;
    const name = cause instanceof Error ? cause.name : typeof cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const { id: requestId, operation } = requestScope() ?? {};
    const fault = databaseFault(cause);
    if (fault && fault !== "NO_PERMISSION") {
      log.warn({ requestId, operation, fault, code, path }, "the database cannot do this now");
      metrics.count("gehoor_database_faults_total", { fault });
      return;
    }
    const at = original instanceof Error ? framesOf(original) : undefined;
    log.error({ requestId, operation, name, code, path, at }, "unforeseen");
    metrics.count("gehoor_unforeseen_total", {});
  },
};

const FRAMES = 6;

function framesOf({ stack = "" }: Error): readonly string[] {
  const frames = stack.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return frames.slice(0, FRAMES).map((line) => line.trim());
}
