import { type Refusal, revive, type StaffId } from "@gehoor/domain";
import postgres from "postgres";
import type { Sql } from "../db/sql-client.ts";
import type { System } from "../system.ts";
import { type Published, placeOf } from "./published.ts";

export interface VersionRequest<Kind extends keyof Published> {
  readonly kind: Kind;
  readonly by: StaffId;
  /** The version the person saw; when another came since, nothing is done. */
  readonly expectedVersion: number;
  /** The same key makes one version, however often it is sent. */
  readonly onceKey: string;
  readonly next: (newest: Published[Kind]) => Published[Kind] | { readonly refusal: Refusal };
}

export type VersionMade =
  | { readonly outcome: "DONE"; readonly version: number }
  | { readonly outcome: "REFUSED"; readonly refusal: Refusal }
  | { readonly outcome: "CONFLICT"; readonly version: number };

/** The one way to change calendar or settings: a version after the newest. The table's keys let one of two at once through. */
export async function makeVersion<Kind extends keyof Published>(
  { sql, clock, policies }: Pick<System, "sql" | "clock" | "policies">,
  { kind, by, expectedVersion, onceKey, next }: VersionRequest<Kind>,
): Promise<VersionMade> {
  const done = await madeBefore(sql, kind, onceKey);
  if (done !== undefined) return { outcome: "DONE", version: done };
  const newest = await newestOf(sql, kind);
  if (newest.version !== expectedVersion) return madeMeanwhile(sql, kind, onceKey);
  const made = next(newest);
  if ("refusal" in made) return { outcome: "REFUSED", refusal: made.refusal };
  const now = await clock.now();
  const { table, published } = placeOf(sql, kind);
  try {
    await sql`insert into ${table} (version, ${published}, created_at, created_by, once_key)
      values (${made.version}, ${JSON.stringify(made)}::text::jsonb, ${now}, ${by}, ${onceKey})`;
  } catch (problem) {
    if (!(problem instanceof postgres.PostgresError) || problem.code !== "23505") throw problem;
    return madeMeanwhile(sql, kind, onceKey);
  }
  policies.refresh();
  return { outcome: "DONE", version: made.version };
}

/** There is a newer version: the same form was sent twice at once, or a colleague was faster. */
async function madeMeanwhile(sql: Sql, kind: keyof Published, onceKey: string): Promise<VersionMade> {
  const same = await madeBefore(sql, kind, onceKey);
  if (same !== undefined) return { outcome: "DONE", version: same };
  return { outcome: "CONFLICT", version: (await newestOf(sql, kind)).version };
}

async function madeBefore(sql: Sql, kind: keyof Published, onceKey: string): Promise<number | undefined> {
  const [row] = await sql<{ version: number }[]>`
    select version from ${placeOf(sql, kind).table} where once_key = ${onceKey}`;
  return row?.version;
}

/** As the table says now: what the policies remember may be a moment old. */
async function newestOf<Kind extends keyof Published>(sql: Sql, kind: Kind): Promise<Published[Kind]> {
  const { table, published } = placeOf(sql, kind);
  const [row] = await sql<
    { published: string }[]
  >`select ${published}::text as published from ${table} order by version desc limit 1`;
  if (!row) throw new Error("The reference data are missing: migrate first");
  return JSON.parse(row.published, revive);
}
