import type { ActionType, ComplaintId, StaffId } from "@gehoor/domain";
import { index, primaryKey, snakeCase, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/**
 * What somebody has written in a form and not sent. It is no part of the file: it goes as soon as its command is done, when the
 * complaint is archived or destroyed, and when nobody went on with it for a while (`jobs/purge.ts`).
 */
export const draft = snakeCase.table(
  "draft",
  {
    staffId: uuid().$type<StaffId>().notNull(),
    complaintId: uuid().$type<ComplaintId>().notNull(),
    action: text().$type<ActionType>().notNull(),
    /** The part, party or letter that the action is about; empty where there is none to choose. */
    subject: text().notNull(),
    /** Another each time it is kept, so that who goes on with an older text is told of the newer one. */
    revision: uuid().notNull(),
    /** The fields of the form as JSON: pairs of a name and a value, in its order. */
    fields: text().notNull(),
    keptAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.complaintId, table.action, table.subject] }),
    index("draft_complaint").on(table.complaintId),
  ],
);
