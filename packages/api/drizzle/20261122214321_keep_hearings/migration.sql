CREATE TABLE "hearing" (
	"complaint_id" uuid,
	"party_id" uuid,
	"side" text NOT NULL,
	"staff_id" uuid,
	"status" text NOT NULL,
	"mode" text,
	"reply_by_on" date NOT NULL,
	"planned_at" timestamp(3) with time zone,
	"heard_on" date,
	CONSTRAINT "hearing_pkey" PRIMARY KEY("complaint_id","party_id"),
	CONSTRAINT "hearing_status" CHECK ("status" in ('OFFERED', 'WANTED', 'PLANNED', 'HEARD', 'WAIVED'))
);
--> statement-breakpoint
CREATE INDEX "hearing_planned" ON "hearing" ("planned_at","complaint_id","party_id") WHERE status = 'PLANNED';