ALTER TABLE "complaint" ADD COLUMN "target_due_on" date;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "target_due_kind" text;--> statement-breakpoint
UPDATE "complaint" c SET ("target_due_on", "target_due_kind") = (
  SELECT "due_on", "kind" FROM "deadline"
  WHERE "complaint_id" = c."id" AND "kind" IN ('CONTACT', 'ROUTING', 'INFORMAL_REVIEW')
  ORDER BY "due_on" LIMIT 1)
WHERE "ended_on" IS NULL;
