import postgres from "postgres";
import { withoutStatement } from "./database.ts";

/**
 * What is wrong with the database, where it is not we who made a mistake: it does not answer; it is a standby that is not
 * promoted (yet); it has no room, no time or no connection for us; it does not know who we are; or it does not let us read.
 */
export type DatabaseFault = "AWAY" | "READ_ONLY" | "BUSY" | "REFUSES_LOGIN" | "NO_PERMISSION";

/** What the client and the system below it say when there is no connection (any more). */
const AWAY = [
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
];

/** By SQLSTATE or its class, the longest that fits. A pooler that cannot reach its server says 08. */
const states: Readonly<Record<string, DatabaseFault>> = {
  "08": "AWAY",
  "25006": "READ_ONLY",
  "25P03": "AWAY",
  "28": "REFUSES_LOGIN",
  "3D000": "AWAY",
  "40001": "BUSY",
  "40P01": "BUSY",
  "42501": "NO_PERMISSION",
  "53": "BUSY",
  "55P03": "BUSY",
  "57014": "BUSY",
  "57P": "AWAY",
  "58": "AWAY",
};

/** Why the database did not do what was asked; undefined when that is no fault of it. */
export function databaseFault(problem: unknown): DatabaseFault | undefined {
  const cause = withoutStatement(problem);
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (typeof code !== "string") return undefined;
  if (!(cause instanceof postgres.PostgresError)) return AWAY.includes(code) ? "AWAY" : undefined;
  return states[code] ?? states[code.slice(0, 3)] ?? states[code.slice(0, 2)];
}
