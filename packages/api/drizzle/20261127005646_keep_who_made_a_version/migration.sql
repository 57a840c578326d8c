ALTER TABLE "calendar_version" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "calendar_version" ADD COLUMN "once_key" text;--> statement-breakpoint
ALTER TABLE "settings_version" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "settings_version" ADD COLUMN "once_key" text;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "calendar_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "settings_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_version" ADD CONSTRAINT "calendar_version_once_key_key" UNIQUE("once_key");--> statement-breakpoint
ALTER TABLE "settings_version" ADD CONSTRAINT "settings_version_once_key_key" UNIQUE("once_key");--> statement-breakpoint
UPDATE "complaint" SET
  "calendar_version" = coalesce((select (data ->> 'calendarVersion')::int from complaint_event
    where complaint_id = complaint.id and data ? 'calendarVersion' order by version desc limit 1), 1),
  "settings_version" = coalesce((select (data ->> 'settingsVersion')::int from complaint_event
    where complaint_id = complaint.id and data ? 'settingsVersion' order by version desc limit 1), 1);--> statement-breakpoint
-- A version is never edited: complaints were computed with it.
REVOKE UPDATE, DELETE ON "calendar_version", "settings_version" FROM gehoor_app;
