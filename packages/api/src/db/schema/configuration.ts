import type { Calendar, StaffId, StoredSettings } from "@gehoor/domain";
import { integer, snakeCase, text, uuid } from "drizzle-orm/pg-core";
import { day, domainJson, instant } from "../columns.ts";
import type { Organisation } from "../organisation.ts";

/** Who made a version; null for what came along. The key is that of the form: sent again it makes no second version. */
const made = () => ({
  createdAt: instant().notNull(),
  createdBy: uuid().$type<StaffId>(),
  onceKey: text().unique(),
});

/** Closed and decree days by version: a complaint keeps the one its terms were computed with. Never edited. */
export const calendarVersion = snakeCase.table("calendar_version", {
  version: integer().primaryKey(),
  calendar: domainJson<Calendar>().notNull(),
  ...made(),
});

export const settingsVersion = snakeCase.table("settings_version", {
  version: integer().primaryKey(),
  settings: domainJson<StoredSettings>().notNull(),
  ...made(),
});

/** Names and addresses of the municipality, its ombudsman and BBS, each version from a day on. */
export const organisation = snakeCase.table("organisation", {
  startsOn: day().primaryKey(),
  data: domainJson<Organisation>().notNull(),
});
