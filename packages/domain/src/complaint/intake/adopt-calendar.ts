import { mustBeOpen } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/** Terms are never recomputed silently: the coordinator sees the difference and says yes. */
export const adoptCalendar: Rule = {
  by: ["COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustBeOpen(complaint),
      context.newestCalendar.version > complaint.calendarVersion ? undefined : refusal("NO_NEWER_CALENDAR"),
    ),
  decide: (_, __, context) =>
    accept(context, { type: "CalendarAdopted", calendarVersion: context.newestCalendar.version }),
};
