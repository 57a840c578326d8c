/** Every table, by feature; the migrations in drizzle/ are generated from these. */
export * from "./schema/access.ts";
export * from "./schema/alerts.ts";
export * from "./schema/bookkeeping.ts";
export * from "./schema/configuration.ts";
export * from "./schema/content.ts";
export * from "./schema/correspondence.ts";
export * from "./schema/drafts.ts";
export * from "./schema/events.ts";
export * from "./schema/projections.ts";
export * from "./schema/saved-lists.ts";
export * from "./schema/staff.ts";
export * from "./schema/staff-mail.ts";
