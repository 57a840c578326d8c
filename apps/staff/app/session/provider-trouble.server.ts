import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { appLogger } from "@gehoor/web/server/requests/request-log.ts";

/** What of a failure may stand in a log: names and codes, never a message, which may repeat a token or an address. */
interface Kind {
  readonly name: string;
  readonly code: string | undefined;
  readonly cause: string | undefined;
}

/**
 * Logs that the identity provider could not be reached, or answered what cannot be used. `UNABLE_TO_VERIFY_LEAF_SIGNATURE`
 * and its like say that its certificate is of an authority unknown here; TimeoutError that it was too slow.
 *
 * @param during what was being done
 */
export function logProviderTrouble(
  { environment, requestId }: Pick<RequestContext, "environment" | "requestId">,
  during: "BEGIN_SIGN_IN" | "FINISH_SIGN_IN" | "SIGN_OUT",
  problem: unknown,
): void {
  appLogger(environment.app, environment.logLevel).error(
    { requestId, during, ...providerTrouble(problem) },
    "the identity provider did not answer as asked",
  );
}

/** The kind of a failure; its innermost cause is what an administrator can mend. */
export function providerTrouble(problem: unknown): Kind {
  if (!(problem instanceof Error)) return { name: typeof problem, code: undefined, cause: undefined };
  const causes = [...causesOf(problem)].map((one) => codeOf(one) ?? one.name);
  return { name: problem.name, code: codeOf(problem), cause: causes.at(-1) };
}

function* causesOf({ cause }: Error, depth = 0): Generator<Error> {
  if (!(cause instanceof Error) || depth > 4) return;
  yield cause;
  yield* causesOf(cause, depth + 1);
}

function codeOf(problem: Error): string | undefined {
  return "code" in problem && typeof problem.code === "string" ? problem.code : undefined;
}
