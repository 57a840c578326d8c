CREATE TABLE "access_credential" (
	"complaint_id" uuid,
	"party_id" uuid,
	"kind" text NOT NULL,
	"code_hash" text NOT NULL CONSTRAINT "access_credential_code" UNIQUE,
	"rotation" integer NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until_at" timestamp(3) with time zone,
	CONSTRAINT "access_credential_pkey" PRIMARY KEY("complaint_id","party_id")
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone NOT NULL,
	"staff_id" uuid,
	"party_id" uuid,
	"complaint_id" uuid,
	"action" text NOT NULL,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"complaint_id" uuid,
	"party_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert" (
	"id" uuid PRIMARY KEY,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "alert_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"term_kind" text,
	"threshold" integer,
	"due_on" date,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "alert_once" UNIQUE("complaint_id","cause"),
	CONSTRAINT "alert_kind" CHECK ("kind" in ('TERM_NEAR', 'TERM_PASSED', 'URGENT', 'NEW_COMPLAINT', 'ACTION_ASKED'))
);
--> statement-breakpoint
CREATE TABLE "alert_seen" (
	"alert_id" uuid,
	"staff_id" uuid,
	"acknowledged_at" timestamp(3) with time zone,
	"snoozed_until_at" timestamp(3) with time zone,
	CONSTRAINT "alert_seen_pkey" PRIMARY KEY("alert_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"single" boolean PRIMARY KEY DEFAULT true,
	"ahead_milliseconds" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"scope" text,
	"operation" text,
	"key" text,
	"complaint_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_pkey" PRIMARY KEY("scope","operation","key")
);
--> statement-breakpoint
CREATE TABLE "reference_counter" (
	"year" integer PRIMARY KEY,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_version" (
	"version" integer PRIMARY KEY,
	"calendar" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"starts_on" date PRIMARY KEY,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings_version" (
	"version" integer PRIMARY KEY,
	"settings" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_text" (
	"id" uuid PRIMARY KEY,
	"complaint_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" text NOT NULL,
	"salt" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid PRIMARY KEY,
	"complaint_id" uuid NOT NULL,
	"notice_number" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"outcome" text NOT NULL,
	"detail" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"complaint_id" uuid,
	"notice_number" integer,
	"composed_on" date NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"salt" text NOT NULL,
	"sha256" text NOT NULL,
	"sent" boolean DEFAULT false NOT NULL,
	CONSTRAINT "letter_pkey" PRIMARY KEY("complaint_id","notice_number")
);
--> statement-breakpoint
CREATE TABLE "party" (
	"id" uuid PRIMARY KEY,
	"complaint_id" uuid NOT NULL,
	"name" text,
	"email" text,
	"phone" text,
	"street" text,
	"postcode" text,
	"city" text,
	"country" text
);
--> statement-breakpoint
CREATE TABLE "chain_anchor" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chain_anchor_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"anchored_on" date NOT NULL UNIQUE,
	"heads" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chain_anchor_head" (
	"anchored_on" date,
	"complaint_id" uuid,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "chain_anchor_head_pkey" PRIMARY KEY("anchored_on","complaint_id")
);
--> statement-breakpoint
CREATE TABLE "complaint_event" (
	"complaint_id" uuid,
	"version" integer,
	"position" bigserial,
	"type" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "complaint_event_pkey" PRIMARY KEY("complaint_id","version")
);
--> statement-breakpoint
CREATE TABLE "complaint_head" (
	"complaint_id" uuid PRIMARY KEY,
	"version" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"id" uuid PRIMARY KEY,
	"version" integer NOT NULL,
	"reference" text NOT NULL,
	"status" text NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"received_on" date NOT NULL,
	"starts_on" date,
	"department_id" uuid,
	"subject" text NOT NULL,
	"about" text NOT NULL,
	"summary_text_id" uuid NOT NULL,
	"handler_id" uuid,
	"registered_by" uuid,
	"approved_by" uuid,
	"decision_due_on" date NOT NULL,
	"next_due_on" date NOT NULL,
	"next_due_kind" text,
	"turn" text NOT NULL,
	"task" text NOT NULL,
	"turn_until_on" date,
	"urgent" boolean NOT NULL,
	"restricted" boolean NOT NULL,
	"awaits_signatory" boolean NOT NULL,
	"with_adviser" boolean NOT NULL,
	"escalated" boolean NOT NULL,
	"concerns_authority" boolean NOT NULL,
	"involved_staff" uuid[] NOT NULL,
	"respondent_staff" uuid[] NOT NULL,
	"informed_staff" uuid[] NOT NULL,
	"ended_on" date,
	"outcome" text,
	"in_time" boolean,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "complaint_status" CHECK ("status" in ('RECEIVED', 'ASSESSING', 'AWAITING_SUPPLEMENT', 'INFORMAL', 'IN_HANDLING', 'AT_ADVISER', 'DRAFT_DECISION', 'DECIDED', 'SETTLED', 'DECLINED', 'WITHDRAWN', 'FORWARDED', 'CONVERTED', 'OUTSIDE_FORMAL', 'MERGED', 'SPAM', 'ARCHIVED', 'DESTROYED')),
	CONSTRAINT "complaint_channel" CHECK ("channel" in ('WEB', 'PAPER', 'EMAIL', 'DESK', 'PHONE', 'FORWARDED')),
	CONSTRAINT "complaint_outcome" CHECK ("outcome" in ('FOUNDED', 'UNFOUNDED', 'PARTLY_FOUNDED', 'NO_JUDGEMENT'))
);
--> statement-breakpoint
CREATE TABLE "complaint_search" (
	"complaint_id" uuid PRIMARY KEY,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadline" (
	"complaint_id" uuid,
	"key" text,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"due_on" date NOT NULL,
	"party_id" uuid,
	"next_alert_on" date NOT NULL,
	CONSTRAINT "deadline_pkey" PRIMARY KEY("complaint_id","key")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"complaint_id" uuid,
	"number" integer,
	"sender" text NOT NULL,
	"author_id" uuid,
	"text_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "message_pkey" PRIMARY KEY("complaint_id","number")
);
--> statement-breakpoint
CREATE TABLE "note" (
	"complaint_id" uuid,
	"version" integer,
	"author_id" uuid,
	"text_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "note_pkey" PRIMARY KEY("complaint_id","version")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"complaint_id" uuid,
	"number" integer,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"party_id" uuid,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"dispatched_on" date,
	"evidence" text,
	"letter_hash" text,
	CONSTRAINT "notice_pkey" PRIMARY KEY("complaint_id","number"),
	CONSTRAINT "notice_channel" CHECK ("channel" in ('EMAIL', 'POST', 'WORK', 'PORTAL')),
	CONSTRAINT "notice_state" CHECK ("state" in ('REQUESTED', 'DISPATCHED', 'FAILED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "absence" (
	"id" uuid PRIMARY KEY,
	"staff_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"replaced_by" uuid
);
--> statement-breakpoint
CREATE TABLE "department" (
	"id" uuid PRIMARY KEY,
	"code" text NOT NULL UNIQUE,
	"name_nl" text NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY,
	"login" text NOT NULL UNIQUE,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_department" (
	"staff_id" uuid,
	"department_id" uuid,
	"heads" boolean DEFAULT false NOT NULL,
	CONSTRAINT "staff_department_pkey" PRIMARY KEY("staff_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "staff_role" (
	"staff_id" uuid,
	"role" text,
	"deputy" boolean DEFAULT false NOT NULL,
	CONSTRAINT "staff_role_pkey" PRIMARY KEY("staff_id","role"),
	CONSTRAINT "staff_role_role" CHECK ("role" in ('INTAKE', 'COORDINATOR', 'HANDLER', 'SIGNATORY', 'ADVISER', 'LIAISON', 'MANAGER', 'RECORDS_MANAGER', 'PRIVACY_OFFICER', 'ADMINISTRATOR'))
);
--> statement-breakpoint
CREATE INDEX "access_log_complaint" ON "access_log" ("complaint_id","id");--> statement-breakpoint
CREATE INDEX "access_log_staff" ON "access_log" ("staff_id","id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" ("expires_at");--> statement-breakpoint
CREATE INDEX "session_staff" ON "session" ("staff_id");--> statement-breakpoint
CREATE INDEX "session_complaint" ON "session" ("complaint_id");--> statement-breakpoint
CREATE INDEX "alert_position" ON "alert" ("position");--> statement-breakpoint
CREATE INDEX "alert_seen_staff" ON "alert_seen" ("staff_id");--> statement-breakpoint
CREATE INDEX "idempotency_age" ON "idempotency" ("created_at");--> statement-breakpoint
CREATE INDEX "complaint_text_complaint" ON "complaint_text" ("complaint_id");--> statement-breakpoint
CREATE INDEX "delivery_notice" ON "delivery" ("complaint_id","notice_number");--> statement-breakpoint
CREATE INDEX "party_complaint" ON "party" ("complaint_id");--> statement-breakpoint
CREATE INDEX "chain_anchor_head_complaint" ON "chain_anchor_head" ("complaint_id","version");--> statement-breakpoint
CREATE INDEX "complaint_event_position" ON "complaint_event" ("position");--> statement-breakpoint
CREATE UNIQUE INDEX "complaint_reference" ON "complaint" ("reference");--> statement-breakpoint
CREATE INDEX "complaint_open_by_department" ON "complaint" ("department_id","next_due_on","id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "complaint_open_by_due" ON "complaint" ("next_due_on","id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "complaint_open_by_handler" ON "complaint" ("handler_id","next_due_on","id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "complaint_unassigned" ON "complaint" ("next_due_on","id") WHERE ended_on is null and handler_id is null;--> statement-breakpoint
CREATE INDEX "complaint_by_department" ON "complaint" ("department_id","next_due_on","id");--> statement-breakpoint
CREATE INDEX "complaint_by_due" ON "complaint" ("next_due_on","id");--> statement-breakpoint
CREATE INDEX "complaint_by_receipt" ON "complaint" ("received_on","id");--> statement-breakpoint
CREATE INDEX "complaint_by_update" ON "complaint" ("updated_at","id");--> statement-breakpoint
CREATE INDEX "complaint_by_registrar" ON "complaint" ("registered_by","id") WHERE registered_by is not null;--> statement-breakpoint
CREATE INDEX "complaint_awaiting_signatory" ON "complaint" ("next_due_on","id") WHERE awaits_signatory;--> statement-breakpoint
CREATE INDEX "complaint_escalated" ON "complaint" ("next_due_on","id") WHERE escalated;--> statement-breakpoint
CREATE INDEX "complaint_search_words" ON "complaint_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "deadline_to_alert" ON "deadline" ("next_alert_on") WHERE next_alert_on < '9999-12-31';--> statement-breakpoint
CREATE INDEX "deadline_by_kind" ON "deadline" ("kind","due_on");--> statement-breakpoint
CREATE INDEX "notice_waiting" ON "notice" ("channel","requested_at") WHERE state = 'REQUESTED';--> statement-breakpoint
CREATE INDEX "absence_staff" ON "absence" ("staff_id","until_on");--> statement-breakpoint
CREATE INDEX "staff_department_department" ON "staff_department" ("department_id");