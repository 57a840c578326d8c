import { type StaffId, type StaffMailKind, staffMailKinds } from "@gehoor/domain";
import { sql } from "drizzle-orm";
import { bigint, check, index, primaryKey, snakeCase, text, unique, uuid } from "drizzle-orm/pg-core";
import { day, instant } from "../columns.ts";
import { oneOf } from "./one-of.ts";

/** WAITING to be given to the mail server, being given, given, and what came of it otherwise. */
export const staffMailStates = ["WAITING", "CLAIMED", "SENT", "UNKNOWN", "REFUSED", "POINTLESS"] as const;
export type StaffMailState = (typeof staffMailStates)[number];

/** A mail to somebody who works here: of which alerts, or the digest of which day. It is composed when it leaves, of what holds then. */
export const staffMail = snakeCase.table(
  "staff_mail",
  {
    id: uuid().primaryKey(),
    staffId: uuid().$type<StaffId>().notNull(),
    alertIds: uuid().array().notNull(),
    /** The morning of a digest; null for what is told as it happens. */
    onDay: day(),
    state: text().$type<StaffMailState>().notNull().default("WAITING"),
    createdAt: instant().notNull(),
  },
  (table) => [
    unique("staff_mail_digest").on(table.staffId, table.onDay),
    check("staff_mail_state", oneOf(table.state, staffMailStates)),
    index("staff_mail_age").on(table.createdAt),
  ],
);

/** Which mail somebody does not want; all of it is sent unless it stands here. */
export const staffMailUnwanted = snakeCase.table(
  "staff_mail_unwanted",
  {
    staffId: uuid().$type<StaffId>().notNull(),
    kind: text().$type<StaffMailKind>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.kind] }),
    check("staff_mail_unwanted_kind", oneOf(table.kind, staffMailKinds)),
  ],
);

/** Up to which alert mail was made; one row. */
export const staffMailMade = snakeCase.table(
  "staff_mail_made",
  {
    single: text().primaryKey().default("made"),
    position: bigint({ mode: "bigint" }).notNull(),
  },
  (table) => [check("staff_mail_made_single", sql`${table.single} = 'made'`)],
);
