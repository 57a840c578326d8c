import type { ComplaintId } from "@gehoor/domain";
import { bigint, boolean, index, integer, primaryKey, snakeCase, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/** What a key brought about, so that a retry brings about nothing more. The scope is who asked. */
export const idempotency = snakeCase.table(
  "idempotency",
  {
    scope: text().notNull(),
    operation: text().notNull(),
    key: text().notNull(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    version: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.operation, table.key] }),
    index("idempotency_age").on(table.createdAt),
  ],
);

/** The last number given out in a year; taken in the transaction that uses it, so that the numbers have no gaps. */
export const referenceCounter = snakeCase.table("reference_counter", {
  year: integer().primaryKey(),
  last: integer().notNull(),
});

/** How far the demo's clock runs ahead of the machine's; one row, read by API and worker alike. */
export const demoClock = snakeCase.table("demo_clock", {
  single: boolean().primaryKey().default(true),
  aheadMilliseconds: bigint({ mode: "number" }).notNull().default(0),
});

/** Counters of rate limits and of wrong access codes. Keys are hashes; `expire` in milliseconds of the machine's time. */
export const rateLimit = snakeCase.table("rate_limit", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: "number" }),
});

/**
 * The workers at work, by the name under which each holds jobs in the queue. A worker writes its row every few seconds; one
 * that has fallen silent is dead, and what it held is taken up by the others. By the database's own time.
 */
export const queueWorker = snakeCase.table("queue_worker", {
  name: text().primaryKey(),
  startedAt: instant().notNull(),
  beatAt: instant().notNull(),
});
