CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "department" ADD COLUMN "director_id" uuid;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "office" text DEFAULT 'EMPLOYEE' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "deputy_mayor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "party_email" ON "party" (lower("email"));--> statement-breakpoint
CREATE INDEX "party_postcode_name" ON "party" ("postcode",lower("name"));--> statement-breakpoint
CREATE INDEX "complaint_informed_staff" ON "complaint" USING gin ("informed_staff");--> statement-breakpoint

-- Somebody who no longer works here, has another role or was signed out loses running streams at once.
create function tell_sessions_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('sessions_changed', '');
  return null;
end $$;
--> statement-breakpoint
create trigger session_ended after delete on session for each statement execute function tell_sessions_changed();
--> statement-breakpoint
create trigger staff_changed after update or delete on staff for each statement execute function tell_sessions_changed();
--> statement-breakpoint
create trigger staff_role_changed after insert or update or delete on staff_role
for each statement execute function tell_sessions_changed();
