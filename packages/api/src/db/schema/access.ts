import type { ComplaintId, PartyId, StaffId } from "@gehoor/domain";
import {
  bigint,
  boolean,
  index,
  integer,
  primaryKey,
  snakeCase,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/** Signed-in people, by the hash of their token only. */
export const session = snakeCase.table(
  "session",
  {
    tokenHash: text().primaryKey(),
    kind: text().$type<"STAFF" | "COMPLAINANT" | "REPRESENTATIVE">().notNull(),
    staffId: uuid().$type<StaffId>(),
    complaintId: uuid().$type<ComplaintId>(),
    partyId: uuid().$type<PartyId>(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index("session_expiry").on(table.expiresAt),
    index("session_staff").on(table.staffId),
    index("session_complaint").on(table.complaintId),
  ],
);

/** Sign-ins of staff whose identity token was taken, by the hash of their nonce, until that token is worth nothing. */
export const usedToken = snakeCase.table(
  "used_token",
  { nonceHash: text().primaryKey(), expiresAt: instant().notNull() },
  (table) => [index("used_token_expiry").on(table.expiresAt)],
);

/** A party's access code, as keyed hash; the code itself follows from the key and the rotation and is stored nowhere. */
export const accessCredential = snakeCase.table(
  "access_credential",
  {
    complaintId: uuid().$type<ComplaintId>().notNull(),
    partyId: uuid().$type<PartyId>().notNull(),
    kind: text().$type<"COMPLAINANT" | "REPRESENTATIVE">().notNull(),
    codeHash: text().notNull(),
    rotation: integer().notNull(),
    failures: integer().notNull().default(0),
    lockedUntilAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.complaintId, table.partyId] }),
    unique("access_credential_code").on(table.codeHash),
  ],
);

/**
 * What the keys of the environment are known by, from which something stored follows: a keyed hash that tells nothing of
 * the key. Never changed by the processes; the owner takes a row away to say that its key is given up.
 */
export const keyCheck = snakeCase.table(
  "key_check",
  { name: text().notNull(), value: text().notNull(), firstUsedAt: instant().notNull() },
  (table) => [primaryKey({ columns: [table.name, table.value] })],
);

/** Every view of a complaint by staff, export and dossier opening; who signed in, out or was refused; changes of roles. */
export const accessLog = snakeCase.table(
  "access_log",
  {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    staffId: uuid().$type<StaffId>(),
    partyId: uuid().$type<PartyId>(),
    complaintId: uuid().$type<ComplaintId>(),
    action: text().notNull(),
    /** A number or a code; where somebody typed something, the id and the hash of a text that goes with the complaint. */
    detail: text(),
    /** Given by a trigger in the order of writing, without gaps; with `hash` it chains each row to the one before. */
    number: bigint({ mode: "number" }).notNull().default(0).unique("access_log_number"),
    hash: text().notNull().default(""),
  },
  (table) => [
    index("access_log_complaint").on(table.complaintId, table.id),
    index("access_log_staff").on(table.staffId, table.id),
  ],
);

/** The last row of the log, written by the log's trigger only: without it a removed last row goes unseen. One row. */
export const accessLogHead = snakeCase.table("access_log_head", {
  single: boolean().primaryKey().default(true),
  number: bigint({ mode: "number" }).notNull(),
  hash: text().notNull(),
});
