import postgres from "postgres";
import { parseInstant } from "./columns.ts";

/** The role that may read and append events but never change them; migrations make it and grant to it. */
export const appRole = "gehoor_app";

const dayType: postgres.PostgresType<Temporal.PlainDate> = {
  to: 1082,
  from: [1082],
  serialize: (value: Temporal.PlainDate | string) => value.toString(),
  parse: (text: string) => Temporal.PlainDate.from(text),
};

const instantType: postgres.PostgresType<Temporal.Instant> = {
  to: 1184,
  from: [1184],
  serialize: (value: Temporal.Instant | string) => value.toString(),
  parse: parseInstant,
};

export type Sql = postgres.Sql<{ day: Temporal.PlainDate; instant: Temporal.Instant }>;
export type Transaction = postgres.TransactionSql<{ day: Temporal.PlainDate; instant: Temporal.Instant }>;

/** Milliseconds after which the application gives a statement up; migrations take the time they need. */
const LONGEST_STATEMENT = 15_000;

export interface ClientOptions {
  readonly max: number;
  /** Undefined: as whoever DATABASE_URL names, for migrations. */
  readonly role?: typeof appRole | undefined;
  /** Told of each statement as it is sent; for tests that count or explain them. */
  readonly onStatement?: ((text: string, parameters: readonly unknown[]) => void) | undefined;
}

/** The client for statements written as SQL: days and instants come and go as Temporal. */
export function openSql(url: string, options: ClientOptions): Sql {
  return postgres(url, { ...connectionOptions(options), types: { day: dayType, instant: instantType } });
}

/** Seconds to wait before connecting again: soon after a restart of the server, and never long. */
function backoff(retries: number): number {
  return Math.min(1, 0.05 * 2 ** retries);
}

/** What both clients of a process have in common. */
export function connectionOptions({ max, role, onStatement }: ClientOptions) {
  return {
    max,
    connection: {
      application_name: "gehoor",
      TimeZone: "UTC",
      ...(role && { role, statement_timeout: LONGEST_STATEMENT }),
    },
    backoff,
    onnotice: () => {},
    ...(onStatement && {
      debug: (_: number, text: string, parameters: readonly unknown[]) => onStatement(text, parameters),
    }),
  };
}
