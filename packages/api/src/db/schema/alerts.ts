import type { ComplaintId, Rung, StaffId, TermKind } from "@gehoor/domain";
import {
  bigint,
  check,
  index,
  integer,
  primaryKey,
  snakeCase,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type AlertKind, alertKinds } from "../codes.ts";
import { day, instant } from "../columns.ts";
import { oneOf } from "./one-of.ts";

/**
 * Something somebody must know of a complaint now, raised once: `cause` says about what exactly. `position` goes up in
 * the order of commits, because writers take an advisory lock first: who remembers the last one seen misses none.
 */
export const alert = snakeCase.table(
  "alert",
  {
    id: uuid().primaryKey(),
    position: bigint({ mode: "bigint" }).notNull().generatedAlwaysAsIdentity(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    kind: text().$type<AlertKind>().notNull(),
    cause: text().notNull(),
    termKind: text().$type<TermKind>(),
    /** Days before the due day at which this was raised; -1 once it has passed, and -1 less the working days after it at a later step. */
    threshold: integer(),
    /** How high on the ladder it is mailed; null for what the screens alone tell. */
    rung: text().$type<Rung>(),
    dueOn: day(),
    createdAt: instant().notNull(),
  },
  (table) => [
    unique("alert_once").on(table.complaintId, table.cause),
    check("alert_kind", oneOf(table.kind, alertKinds)),
    index("alert_position").on(table.position),
    index("alert_age").on(table.createdAt),
  ],
);

/** What one member of staff did with an alert. */
export const alertSeen = snakeCase.table(
  "alert_seen",
  {
    alertId: uuid().notNull(),
    staffId: uuid().$type<StaffId>().notNull(),
    acknowledgedAt: instant(),
    snoozedUntilAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.alertId, table.staffId] }),
    index("alert_seen_staff").on(table.staffId),
  ],
);
