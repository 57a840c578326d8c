import { GraphQLError } from "graphql";
import postgres from "postgres";
import { withoutStatement } from "../db/database.ts";
import { requestError } from "../request-errors.ts";

/** Codes of PostgreSQL and of the client that say the database is away or too busy, not that we made a mistake. */
const AWAY = ["ECONNREFUSED", "ECONNRESET", "CONNECT_TIMEOUT", "CONNECTION_CLOSED", "CONNECTION_ENDED"];
const AWAY_STATES = ["57P01", "57P02", "57P03", "53300", "08006", "08001"];
const TOO_SLOW = "57014";

/** What a visitor is told of an error: what we wrote for visitors, or nothing but that it happened. */
export function maskError(error: unknown): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  // Errors of the request itself have no cause, and ours are written to be shown.
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) return withoutEcho(error);
  if (isAway(cause)) return requestError("SERVICE_UNAVAILABLE", "Try again in a moment.");
  return new GraphQLError("Something went wrong here.", { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}

/** A body that is no JSON is not sent back: the parser's own words hold the whole of it. */
function withoutEcho(error: GraphQLError): GraphQLError {
  if (!("originalError" in error.extensions)) return error;
  return new GraphQLError(error.message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
}

function isAway(problem: unknown): boolean {
  const cause = withoutStatement(problem);
  if (cause instanceof postgres.PostgresError)
    return AWAY_STATES.includes(cause.code) || cause.code === TOO_SLOW;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && AWAY.includes(code);
}
