CREATE TABLE "letter_reading" (
	"complaint_id" uuid,
	"notice_number" integer,
	"party_id" uuid,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "letter_reading_pkey" PRIMARY KEY("complaint_id","notice_number","party_id")
);
