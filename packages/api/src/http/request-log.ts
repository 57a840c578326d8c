import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { withoutStatement } from "../db/database.ts";

/** What the log tells of requests: never an address, a variable, a text or a token. */
export const requestLog = {
  answered(log: Logger, method: string, path: string, response: ServerResponse, startedAt: number): void {
    const milliseconds = Math.round(performance.now() - startedAt);
    log.info({ method, path, status: response.statusCode, milliseconds }, "answered");
  },

  /** Something we did not foresee. The stack names our own code; the message may hold values and is left out. */
  failed(log: Logger, problem: unknown): void {
    const original = problem instanceof GraphQLError ? (problem.originalError ?? problem) : problem;
    const cause = withoutStatement(original);
    const path = problem instanceof GraphQLError ? problem.path?.join(".") : undefined;
    const name = cause instanceof Error ? cause.name : typeof cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const at = original instanceof Error ? framesOf(original) : undefined;
    log.error({ name, code, path, at }, "unforeseen");
  },
};

const FRAMES = 6;

function framesOf({ stack = "" }: Error): readonly string[] {
  const frames = stack.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return frames.slice(0, FRAMES).map((line) => line.trim());
}
