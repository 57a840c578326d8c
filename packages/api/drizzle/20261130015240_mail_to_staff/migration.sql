CREATE TABLE "staff_mail" (
	"id" uuid PRIMARY KEY,
	"staff_id" uuid NOT NULL,
	"alert_ids" uuid[] NOT NULL,
	"on_day" date,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "staff_mail_digest" UNIQUE("staff_id","on_day"),
	CONSTRAINT "staff_mail_state" CHECK ("state" in ('WAITING', 'CLAIMED', 'SENT', 'UNKNOWN', 'REFUSED', 'POINTLESS'))
);
--> statement-breakpoint
CREATE TABLE "staff_mail_made" (
	"single" text PRIMARY KEY DEFAULT 'made',
	"position" bigint NOT NULL,
	CONSTRAINT "staff_mail_made_single" CHECK ("single" = 'made')
);
--> statement-breakpoint
CREATE TABLE "staff_mail_unwanted" (
	"staff_id" uuid,
	"kind" text,
	CONSTRAINT "staff_mail_unwanted_pkey" PRIMARY KEY("staff_id","kind"),
	CONSTRAINT "staff_mail_unwanted_kind" CHECK ("kind" in ('ASSIGNED', 'APPROVAL', 'DUE_TOMORROW', 'LATE', 'CITIZEN_ANSWERED', 'DIGEST'))
);
--> statement-breakpoint
CREATE INDEX "staff_mail_age" ON "staff_mail" ("created_at");