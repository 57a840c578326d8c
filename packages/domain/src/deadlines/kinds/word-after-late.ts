import { type Calendar, workingDayOnOrBefore } from "../../calendar/calendar.ts";

/** Days within which who was told that we are late hears again, where no day for the answer can be named. */
const WITHIN = 14;

/** The last day of that promise, a working day: our own, since the law asks for none (Awb 9:2). */
export function wordAfterLateOn(toldOn: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  return workingDayOnOrBefore(toldOn.add({ days: WITHIN }), calendar);
}
