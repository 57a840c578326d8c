CREATE TABLE "staffing_change" (
	"number" integer PRIMARY KEY,
	"at" timestamp(3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"department_id" uuid,
	"touched" jsonb NOT NULL,
	"undoes" integer UNIQUE,
	"once_key" text NOT NULL UNIQUE,
	CONSTRAINT "staffing_change_kind" CHECK ("kind" in ('ADD_STAFF', 'CHANGE_STAFF', 'END_STAFF', 'RETURN_STAFF', 'LOOSEN_LOGIN', 'INVITE_STAFF', 'ADD_DEPARTMENT', 'CHANGE_DEPARTMENT', 'MERGE_DEPARTMENT', 'END_DEPARTMENT', 'UNDO'))
);
