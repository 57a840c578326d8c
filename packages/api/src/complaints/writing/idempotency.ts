import { createHash } from "node:crypto";
import type { Actor, ComplaintId } from "@gehoor/domain";
import { and, eq, sql } from "drizzle-orm";
import { type Database, prepared } from "../../db/database.ts";
import { idempotency } from "../../db/schema/bookkeeping.ts";
import { rowsOf, type TableRows } from "../../db/write-rows.ts";

/** One thing asked once, however often it is sent. */
export interface Once {
  readonly scope: string;
  readonly operation: "runCommand" | "open";
  readonly key: string;
}

/** What a key brought about before. */
export interface Earlier {
  readonly complaintId: ComplaintId;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
}

/**
 * A key counts for what was asked with it: sent again it is a retry, and the same key with another text (a form changed
 * after going back, a careless client) is another thing asked, never taken for done.
 *
 * @param asked what was typed; the version the person saw is left out, as it changes by the doing itself
 */
export function onceKey(key: string, operation: string, asked: unknown): string {
  const content = JSON.stringify([key, operation, asked], (name, value) =>
    name === "expectedVersion" ? undefined : value,
  );
  return createHash("sha256").update(content).digest("base64url");
}

/** Keys of one person do not meet those of another. */
export function scopeOf(actor: Actor): string {
  if (actor.kind === "SYSTEM") return "SYSTEM";
  return actor.kind === "STAFF" ? `STAFF:${actor.staffId}` : `${actor.kind}:${actor.partyId}`;
}

const doneBefore = prepared((db) => {
  const { scope, operation, key, complaintId, version, createdAt } = idempotency;
  return db
    .select({ complaintId, version, createdAt })
    .from(idempotency)
    .where(
      and(
        eq(scope, sql.placeholder("scope")),
        eq(operation, sql.placeholder("operation")),
        eq(key, sql.placeholder("key")),
      ),
    )
    .prepare("done_before");
});

export async function earlier(db: Database, once: Once): Promise<Earlier | undefined> {
  const [row] = await doneBefore(db).execute({ ...once });
  return row;
}

/** The row that makes a second attempt at the same time fail on its key. */
export function onceRow(once: Once, done: Earlier): TableRows {
  return rowsOf({ table: idempotency, rows: [{ ...once, ...done }], existing: "REFUSE" });
}
