import type { Calendar, Settings } from "@gehoor/domain";
import { integer, snakeCase } from "drizzle-orm/pg-core";
import type { Organisation } from "../../complaints/organisation.ts";
import { day, domainJson, instant } from "../columns.ts";

/** Closed and decree days by version: a complaint keeps the one its terms were computed with. */
export const calendarVersion = snakeCase.table("calendar_version", {
  version: integer().primaryKey(),
  calendar: domainJson<Calendar>().notNull(),
  createdAt: instant().notNull(),
});

export const settingsVersion = snakeCase.table("settings_version", {
  version: integer().primaryKey(),
  settings: domainJson<Settings>().notNull(),
  createdAt: instant().notNull(),
});

/** Names and addresses of the municipality, its ombudsman and BBS, each version from a day on. */
export const organisation = snakeCase.table("organisation", {
  startsOn: day().primaryKey(),
  data: domainJson<Organisation>().notNull(),
});
