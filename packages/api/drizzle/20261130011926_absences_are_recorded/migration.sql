ALTER TABLE "absence" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "absence" ADD COLUMN "recorded_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "absence" ALTER COLUMN "until_on" DROP NOT NULL;