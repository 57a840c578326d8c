import type { ActorRef, ComplaintId } from "@gehoor/domain";
import {
  bigint,
  bigserial,
  boolean,
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
  /** Where the list of complaints and the access log ended; null in anchors from before these were chained. */
  ledgerNumber: bigint({ mode: "number" }),
  ledgerHash: text(),
  accessNumber: bigint({ mode: "number" }),
  accessHash: text(),
  hash: text().notNull(),
});

/**
 * Every complaint there ever was, chained in the order of opening by a trigger: a complaint removed with all its events is
 * missed at once.
 */
export const complaintLedger = snakeCase.table("complaint_ledger", {
  number: bigint({ mode: "number" }).primaryKey(),
  complaintId: uuid().$type<ComplaintId>().notNull().unique(),
  hash: text().notNull(),
});

/** The last row of that list. One row. */
export const complaintLedgerHead = snakeCase.table("complaint_ledger_head", {
  single: boolean().primaryKey().default(true),
  number: bigint({ mode: "number" }).notNull(),
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
