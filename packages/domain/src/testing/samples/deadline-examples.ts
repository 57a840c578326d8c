import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import type { Complaint, Ending } from "../../complaint/complaint.ts";
import type { Deadline } from "../../deadlines/deadline.ts";
import { deadlines } from "../../deadlines/deadlines.ts";
import type { TermKind } from "../../deadlines/terms.ts";
import { defaultSettings } from "../../settings.ts";

export const day = (text: string) => Temporal.PlainDate.from(text);
export const context = { calendar: dutchCalendar, settings: defaultSettings };

/** The deadlines as they stand at noon of a day. */
export function listOn(todayOn: string, complaint: Complaint): readonly Deadline[] {
  const noon = day(todayOn).toZonedDateTime({ timeZone: "Europe/Amsterdam", plainTime: "12:00" });
  return deadlines(complaint, { ...context, now: noon.toInstant() });
}

/** How the deadlines of a kind stand on a day: status and last day. */
export function statusOn(todayOn: string, complaint: Complaint, kind: TermKind): readonly string[] {
  return listOn(todayOn, complaint)
    .filter((deadline) => deadline.kind === kind)
    .map(({ status, dueOn }) => `${status} ${dueOn}`);
}

/** Ended on a day, in time and with the way to the ombudsman open. */
export const ended = (on: string, facts: Partial<Ending> = {}): Ending => ({
  on: day(on),
  inTime: true,
  outcome: undefined,
  ombudsmanUntilOn: day(on).add({ years: 1 }),
  retention: "13.1",
  ...facts,
});
