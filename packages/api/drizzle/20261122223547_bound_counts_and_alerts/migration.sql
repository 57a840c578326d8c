CREATE INDEX "alert_age" ON "alert" ("created_at");--> statement-breakpoint
CREATE INDEX "complaint_by_channel" ON "complaint" ("channel","next_due_on","id");--> statement-breakpoint
CREATE INDEX "complaint_by_subject" ON "complaint" ("subject","next_due_on","id");