import type { StaffId } from "@gehoor/domain";
import { snakeCase, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "../columns.ts";

/**
 * How somebody narrowed and ordered a list, to come back to it. Without words searched for: they may name a person, and stay
 * here when that person's complaint is destroyed.
 */
export const savedList = snakeCase.table(
  "saved_list",
  {
    id: uuid().primaryKey(),
    staffId: uuid().$type<StaffId>().notNull(),
    name: text().notNull(),
    /** As the staff site's own address says it, `?lijst=late&afdeling=…`. */
    search: text().notNull(),
    savedAt: instant().notNull(),
  },
  (table) => [unique("saved_list_name").on(table.staffId, table.name)],
);
