ALTER TABLE "complaint" ADD COLUMN "barred_staff" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
-- Nobody sees more than before until the lists are rebuilt: whoever was involved is barred.
UPDATE "complaint" SET "barred_staff" = "involved_staff" || "respondent_staff";--> statement-breakpoint
ALTER TABLE "complaint" DROP COLUMN "concerns_authority";