-- each statement by itself
UPDATE "complaint_search" s SET "received_on" = c."received_on" FROM "complaint" c
WHERE c."id" = s."complaint_id" AND s."complaint_id" IN (
  SELECT "complaint_id" FROM "complaint_search" JOIN "complaint" ON "complaint"."id" = "complaint_id"
  WHERE "complaint_search"."received_on" IS NULL LIMIT 1000);
--> statement-breakpoint
DROP INDEX CONCURRENTLY IF EXISTS "complaint_search_newest";
--> statement-breakpoint
CREATE INDEX CONCURRENTLY "complaint_search_newest" ON "complaint_search"
  USING gin ("received_on" extensions.date_ops, ("words" || "inner_words") extensions.gin_trgm_ops);
--> statement-breakpoint
DROP INDEX CONCURRENTLY IF EXISTS "complaint_search_words";
