import type { ActorRef, ComplaintId } from "@gehoor/domain";
import {
  bigint,
  bigserial,
  index,
  integer,
  jsonb,
  primaryKey,
  snakeCase,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { day, instant } from "../columns.ts";

/**
 * The truth and the file: per complaint numbered from one, never changed. `previous_hash` and `hash` are filled by a
 * trigger, which chains each complaint's events by sha256; other triggers refuse every update and delete.
 */
export const complaintEvent = snakeCase.table(
  "complaint_event",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    version: integer().notNull(),
    /** The order of writing; not the order of commits, so never a cursor for what is streamed. */
    position: bigserial({ mode: "bigint" }).notNull(),
    type: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    at: instant().notNull(),
    by: jsonb().$type<ActorRef>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintId, table.version] })],
);

/** The last event of each complaint, written by the chain's trigger only: without it a removed last event goes unseen. */
export const complaintHead = snakeCase.table("complaint_head", {
  complaintId: uuid().$type<ComplaintId>().primaryKey(),
  version: integer().notNull(),
  hash: text().notNull(),
});

/** A day's summary of all heads that moved; its hash goes to the log, so that it also stands outside the database. */
export const chainAnchor = snakeCase.table("chain_anchor", {
  number: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  anchoredOn: day().notNull().unique(),
  heads: integer().notNull(),
  hash: text().notNull(),
});

export const chainAnchorHead = snakeCase.table(
  "chain_anchor_head",
  {
    anchoredOn: day().notNull(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    version: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.anchoredOn, table.complaintId] }),
    index("chain_anchor_head_complaint").on(table.complaintId, table.version),
  ],
);
