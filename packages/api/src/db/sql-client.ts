import postgres from "postgres";
import { parseInstant } from "./columns.ts";

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

/** Milliseconds after which the processes give a statement up; migrations and the like take the time they need. */
export const LONGEST_STATEMENT = 15_000;

/** Seconds to wait for a connection: a page waits ten in all, and says in time that it cannot be shown. */
const LONGEST_CONNECT = 5;
/** Seconds that a server may be silent after it should have given a statement up. */
const SILENCE_AFTERWARDS = 2;

export interface ClientOptions {
  readonly max: number;
  /** Milliseconds after which a statement is given up; undefined: never. */
  readonly longestStatement?: number | undefined;
  /** Through a pooler that gives each transaction another session: nothing is kept in one, nor asked of it. */
  readonly pooled?: boolean;
  /** Told of each statement as it is sent; for tests that count or explain them. */
  readonly onStatement?:
    | ((text: string, parameters: readonly unknown[], connection: number) => void)
    | undefined;
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
export function connectionOptions({ max, longestStatement, pooled = false, onStatement }: ClientOptions) {
  // None is said too: the role may have limits that are not meant for this work.
  const limit = String(longestStatement ?? 0);
  const limits: Readonly<Record<string, string>> = {
    statement_timeout: limit,
    // Who leaves a transaction open, because it hangs itself, would keep others from what it locked.
    idle_in_transaction_session_timeout: limit,
  };
  return {
    max,
    connection: {
      application_name: "gehoor",
      TimeZone: "UTC",
      // A pooler refuses these: there the role itself has them, as is looked at when a process starts.
      ...(!pooled && limits),
    },
    prepare: !pooled,
    connect_timeout: LONGEST_CONNECT,
    // The server itself says no before; one that says nothing is gone.
    ...(longestStatement && { answer_timeout: longestStatement / 1000 + SILENCE_AFTERWARDS }),
    backoff,
    onnotice: () => {},
    ...(onStatement && {
      debug: (connection: number, text: string, parameters: readonly unknown[]) =>
        onStatement(text, parameters, connection),
    }),
  };
}
