CREATE TABLE "key_check" (
	"name" text,
	"value" text,
	"first_used_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "key_check_pkey" PRIMARY KEY("name","value")
);
