CREATE TABLE "draft" (
	"staff_id" uuid,
	"complaint_id" uuid,
	"action" text,
	"subject" text,
	"revision" uuid NOT NULL,
	"fields" text NOT NULL,
	"kept_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "draft_pkey" PRIMARY KEY("staff_id","complaint_id","action","subject")
);
--> statement-breakpoint
CREATE INDEX "draft_complaint" ON "draft" ("complaint_id");