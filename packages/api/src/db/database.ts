import { DrizzleQueryError } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type ClientOptions, connectionOptions } from "./sql-client.ts";

/**
 * The tables by Drizzle: what one statement over a few of them can say. It has connections of its own, because Drizzle
 * changes how its client parses dates. Lists whose plan matters are written as SQL, on the other client.
 */
export type Database = PostgresJsDatabase & { readonly $client: postgres.Sql };

export function openDatabase(url: string, options: ClientOptions): Database {
  return drizzle({ client: postgres(url, connectionOptions(options)) });
}

/**
 * A statement that PostgreSQL parses once per connection and Drizzle builds once per database: for what every request
 * asks. Others go without: they are rare, or differ in shape.
 */
export function prepared<Statement>(prepare: (db: Database) => Statement): (db: Database) => Statement {
  const statements = new WeakMap<Database, Statement>();
  return (db) => {
    const known = statements.get(db);
    if (known) return known;
    const statement = prepare(db);
    statements.set(db, statement);
    return statement;
  };
}

/** What went wrong in the database or on the way to it: Drizzle hands it on within an error that tells the statement. */
export function withoutStatement(problem: unknown): unknown {
  return problem instanceof DrizzleQueryError ? problem.cause : problem;
}
