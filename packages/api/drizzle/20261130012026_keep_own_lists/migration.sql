CREATE TABLE "saved_list" (
	"id" uuid PRIMARY KEY,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "saved_list_name" UNIQUE("staff_id","name")
);
