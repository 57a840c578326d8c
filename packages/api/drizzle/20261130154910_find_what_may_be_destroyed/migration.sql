-- each statement by itself
DROP INDEX CONCURRENTLY IF EXISTS "complaint_destroyable";
--> statement-breakpoint
CREATE INDEX CONCURRENTLY "complaint_destroyable" ON "complaint" ("destroyable_from_on","next_due_on","id") WHERE destroyable_from_on is not null;
