import type { CombinedError, OperationResult } from "urql";
import { appLogger } from "../server/requests/request-log.ts";
import type { ApiCaller } from "./api-caller.ts";
import type { FailureReason } from "./api-failure.ts";

/** Refusals that belong to an ordinary day; the request's own line in the log says enough. */
const expected: readonly FailureReason[] = ["NOT_FOUND", "TOO_MANY_REQUESTS"];

/**
 * Logs why the API did not do what an app asked: the operation, the answer's status, and the codes and names of
 * arguments in its errors. Never their messages, which repeat what a person typed.
 */
export function logTrouble(
  { environment, requestId }: Pick<ApiCaller, "environment" | "requestId">,
  reason: FailureReason,
  { operation, error }: Pick<OperationResult, "operation" | "error">,
): void {
  if (!error || expected.includes(reason)) return;
  const facts = { requestId, reason, operation: operationName(operation), ...troubleFacts(error) };
  appLogger(environment.app, environment.logLevel).error(facts, "the API did not answer as asked");
}

/** What of an error may stand in a log. */
export function troubleFacts(error: CombinedError) {
  const { response, graphQLErrors } = error;
  return {
    status: response instanceof Response ? response.status : undefined,
    network: networkCause(error),
    errors: graphQLErrors.map(({ message, extensions }) => ({
      code: extensions?.code,
      argument: extensions?.argument ?? variableAt(message),
    })),
  };
}

function operationName({ query }: OperationResult["operation"]): string | undefined {
  for (const part of query.definitions) if ("operation" in part && part.name) return part.name.value;
  return undefined;
}

/** `ECONNREFUSED` and the like: the kind of failure, without the address. */
function networkCause({ networkError }: CombinedError): string | undefined {
  if (!networkError) return undefined;
  const { cause } = networkError;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : networkError.name;
}

/**
 * The place of a variable that does not fit, such as `input.partyId`. The value stands before it between quotes, its own
 * quotes escaped, and so cannot be taken for the place.
 */
function variableAt(message: string): string | undefined {
  return /^Variable "\$\w+" got invalid value .* at "([\w.[\]]+)"; /s.exec(message)?.[1];
}
