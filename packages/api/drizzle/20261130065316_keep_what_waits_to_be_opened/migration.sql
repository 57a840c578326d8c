ALTER TABLE "complaint" ADD COLUMN "sealed_since_on" date;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "retention" text;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "destroyable_from_on" date;