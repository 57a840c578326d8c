import { GraphQLError } from "graphql";
import { databaseFault } from "../db/database-fault.ts";
import { requestError } from "../request-errors.ts";

/** What a visitor is told of an error: what we wrote for visitors, or nothing but that it happened. */
export function maskError(error: unknown): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  // Errors of the request itself have no cause, and ours are written to be shown.
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return withoutEcho(error);
  const fault = databaseFault(cause);
  // What we may not read we should not have asked for: a mistake of ours.
  if (fault && fault !== "NO_PERMISSION")
    return requestError("SERVICE_UNAVAILABLE", "Try again in a moment.");
  return new GraphQLError("Something went wrong here.", { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}

/** A body that is no JSON is not sent back: the parser's own words hold the whole of it. */
function withoutEcho(error: GraphQLError): GraphQLError {
  if (!("originalError" in error.extensions)) return error;
  return new GraphQLError(error.message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
}
