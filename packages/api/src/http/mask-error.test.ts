import { DrizzleQueryError, sql } from "drizzle-orm";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { openMetrics } from "../metrics/registry.ts";
import { requestError } from "../request-errors.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { maskError } from "./mask-error.ts";
import { requestLog } from "./request-log.ts";

const system = useTestSystem();

const wrapped = (cause: Error) => new GraphQLError(cause.message, { originalError: cause });
const code = (error: unknown) => maskError(error).extensions.code;

describe("what a visitor is told of an error", () => {
  it("nothing of what we did not foresee", () => {
    const shown = maskError(wrapped(new Error("duplicate key value (fatima@example.org)")));
    expect(shown.message).not.toContain("fatima");
    expect(shown.extensions.code).toBe("INTERNAL_SERVER_ERROR");
  });

  it("what was written for visitors, and what is wrong with the request itself", () => {
    const ours = requestError("RATE_LIMITED", "Too many.");
    expect(maskError(ours)).toBe(ours);
    expect(maskError(wrapped(ours)).message).toBe("Too many.");
    const syntax = new GraphQLError("Syntax Error");
    expect(maskError(syntax)).toBe(syntax);
  });

  it("to try again when the database is away or gave a statement up", async () => {
    expect(code(wrapped(Object.assign(new Error(), { code: "ECONNREFUSED" })))).toBe("SERVICE_UNAVAILABLE");
    const client = system().sql;
    const [limit] = await client<{ statement_timeout: string }[]>`show statement_timeout`;
    expect(limit?.statement_timeout).toBe("15s");
    const slow = client.begin(async (transaction) => {
      await transaction`set local statement_timeout = 20`;
      await transaction`select pg_sleep(2)`;
    });
    const problem = await slow.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(code(problem)).toBe("SERVICE_UNAVAILABLE");
  });

  it.each(["25006", "53300", "57P01", "57P03", "08P01", "40P01"])(
    "to try again on the state %s of the database, also when Drizzle asked",
    (state) => {
      const problem = Object.assign(new postgres.PostgresError(""), { code: state });
      expect(code(wrapped(problem))).toBe("SERVICE_UNAVAILABLE");
      expect(code(wrapped(new DrizzleQueryError("select", [], problem)))).toBe("SERVICE_UNAVAILABLE");
    },
  );

  it.each(["23505", "42501", "42P01"])("nothing of what is our mistake, such as the state %s", (state) => {
    const problem = Object.assign(new postgres.PostgresError(""), { code: state });
    expect(code(wrapped(problem))).toBe("INTERNAL_SERVER_ERROR");
  });

  it("the same when Drizzle asked; neither it nor the log tells what was asked with", async () => {
    const lines: string[] = [];
    const slow = system().db.transaction(async (transaction) => {
      await transaction.execute(sql`set local statement_timeout = 20`);
      await transaction.execute(sql`select pg_sleep(2), ${"fatima@example.org"}::text`);
    });
    const problem = await slow.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(code(problem)).toBe("SERVICE_UNAVAILABLE");
    const log = pino({}, { write: (line) => lines.push(line) });
    requestLog.failed({ log, metrics: openMetrics() }, problem);
    expect(lines.join()).toContain('"fault":"BUSY","code":"57014"');
    expect(`${String(problem)} ${lines.join()}`).not.toContain("fatima");
  });
});
