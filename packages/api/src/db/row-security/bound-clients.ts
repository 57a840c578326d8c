import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import type { Database } from "../database.ts";
import type { Sql } from "../sql-client.ts";
import { readingAs } from "./policy-terms.ts";
import { currentReading, NotThisReader, type Proviso, type Reading, type Viewer } from "./viewer.ts";

/** A client whose statements read what the viewer around them may: within a transaction under that viewer's row policies. */
export function boundSql(client: Sql): Sql {
  return bound(client);
}

/** The same for the tables by Drizzle. */
export function boundDatabase(db: Database): Database {
  return drizzle({ client: bound(db.$client) });
}

type Client = Sql | postgres.Sql;
type Connection = postgres.ReservedSql;

interface Statement {
  readonly send: (connection: Connection) => { execute(): Promise<unknown> };
  readonly answered: PromiseWithResolvers<unknown>;
}

/**
 * Each statement is held back until it is awaited, as the client itself does; a part of another statement never is. A
 * transaction of the reader's own is refused: readers write nothing.
 */
function bound<Kind extends Client>(client: Kind): Kind {
  const run = bursts(client);
  const unsafe = (...[text, parameters, options]: Parameters<postgres.Sql["unsafe"]>) => {
    const query = client.unsafe(text, parameters, options);
    let rowsAsLists = false;
    const send = (connection: Connection) => {
      const sent = connection.unsafe(text, parameters, options);
      return rowsAsLists ? sent.values() : sent;
    };
    Reflect.set(query, "values", () => {
      rowsAsLists = true;
      return query;
    });
    return onceAwaited(query, () => run(send));
  };
  return new Proxy(client, {
    apply: (target, self, given) => {
      const query: unknown = Reflect.apply(target, self, given);
      if (!(query instanceof Promise)) return query;
      return onceAwaited(query, () =>
        run((connection) => connection`${query as unknown as postgres.Fragment}`),
      );
    },
    get: (target, name) => {
      if (name === "unsafe") return unsafe;
      if (name === "begin" || name === "reserve") throw new Error("A reader has no transaction of its own");
      return Reflect.get(target, name);
    },
  });
}

function onceAwaited<Query extends Promise<unknown>>(query: Query, run: () => Promise<unknown>): Query {
  let answer: Promise<unknown> | undefined;
  Reflect.set(query, "then", (...reactions: Parameters<Promise<unknown>["then"]>) => {
    answer ??= run();
    return answer.then(...reactions);
  });
  return query;
}

/**
 * Statements that one reader asks within a turn of the event loop share a transaction, and all of it leaves in one go: beginning,
 * who reads, the statements, the end. It costs no more turns than the statements alone. A whole turn, because what gathers
 * keys of many fields into one statement does so behind the microtasks.
 */
function bursts(client: Client): (send: Statement["send"]) => Promise<unknown> {
  const waiting = new WeakMap<Reading, Statement[]>();
  return (send) => {
    const reading = currentReading();
    const statement: Statement = { send, answered: Promise.withResolvers() };
    const together = waiting.get(reading);
    if (together) together.push(statement);
    else {
      const begun = [statement];
      // As it is now: a sign-in of the same turn reads what follows.
      const reader = { viewer: reading.viewer, proviso: reading.proviso, reading };
      waiting.set(reading, begun);
      setImmediate(() => {
        waiting.delete(reading);
        void readTogether(client, reader, begun);
      });
    }
    return statement.answered.promise;
  };
}

interface Reader {
  readonly viewer: Viewer;
  readonly proviso: Proviso | undefined;
  readonly reading: Reading;
}

async function readTogether(client: Client, reader: Reader, statements: readonly Statement[]): Promise<void> {
  try {
    const connection = await client.reserve();
    try {
      const answers = await pipeline(connection, reader, statements);
      const cause = answers.find((one) => one.status === "rejected" && !isAborted(one.reason));
      for (const [index, answer] of answers.entries()) {
        const answered = statements[index]?.answered;
        if (answer.status === "fulfilled") answered?.resolve(answer.value);
        else answered?.reject(cause && "reason" in cause ? cause.reason : answer.reason);
      }
    } finally {
      connection.release();
    }
  } catch (problem) {
    for (const { answered } of statements) answered.reject(problem);
  }
}

/** Sends everything at once, in this order, and hands nothing on before it is certain that it was read as this viewer. */
async function pipeline(connection: Connection, reader: Reader, statements: readonly Statement[]) {
  const begun = begin(connection, reader);
  const answered = Promise.allSettled(statements.map(({ send }) => send(connection).execute()));
  const ended = connection.unsafe("commit").execute();
  const [first, answers, last] = await Promise.allSettled([begun, answered, ended]);
  if (first.status === "rejected") throw first.reason;
  if (answers.status === "rejected") throw answers.reason;
  if (last.status === "rejected") throw last.reason;
  return answers.value;
}

/** Begins to read as the viewer; where that is on a proviso, only if it holds within this very transaction. */
async function begin(connection: Connection, { viewer, proviso, reading }: Reader): Promise<void> {
  if (!proviso) {
    await connection.unsafe(`begin read only;${readingAs(viewer)}`).execute();
    return;
  }
  const [, rows] = await Promise.all([
    connection.unsafe("begin read only").execute(),
    connection.unsafe(proviso.text, [...proviso.parameters], { prepare: true }).execute(),
    connection.unsafe(readingAs(viewer)).execute(),
  ]);
  if (!proviso.holds(rows)) throw new NotThisReader();
  if (reading.proviso === proviso) reading.proviso = undefined;
}

/** Failed only because another statement of the same transaction had failed. */
function isAborted(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "25P02";
}
