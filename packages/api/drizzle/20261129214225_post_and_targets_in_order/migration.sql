-- each statement by itself
DROP INDEX CONCURRENTLY IF EXISTS "notice_to_post";
--> statement-breakpoint
CREATE INDEX CONCURRENTLY "notice_to_post" ON "notice" ("requested_at","complaint_id","number") WHERE state = 'REQUESTED' and channel in ('POST', 'NONE');
--> statement-breakpoint
DROP INDEX CONCURRENTLY IF EXISTS "complaint_open_by_kind";
--> statement-breakpoint
CREATE INDEX CONCURRENTLY "complaint_open_by_kind" ON "complaint" ("next_due_kind","next_due_on") WHERE ended_on is null;
