CREATE INDEX "complaint_by_handler" ON "complaint" ("handler_id","next_due_on","id") WHERE handler_id is not null;--> statement-breakpoint
CREATE INDEX "complaint_by_status" ON "complaint" ("status","next_due_on","id");--> statement-breakpoint
CREATE INDEX "complaint_with_turn" ON "complaint" ("next_due_on","id") WHERE turn <> 'NOBODY';--> statement-breakpoint
CREATE INDEX "complaint_urgent" ON "complaint" ("next_due_on","id") WHERE urgent;