import { latest } from "../../calendar/order-of-days.ts";
import { endingsWithYear } from "../../deadlines/ombudsman-year.ts";
import type { RetentionClass } from "../codes.ts";
import type { Complaint } from "../complaint.ts";

/** Years by the Selectielijst gemeenten 2020, process 13; undefined means kept for good. */
const years: Readonly<Record<RetentionClass, number | undefined>> = {
  "13.1": 5,
  "13.1.1": 7,
  "13.1.2": 10,
  "13.1.3": undefined,
  "13.1.4": 1,
  "13.2": 1,
};

/** Whether a file would be kept less long by the one class than by the other. */
export function isShorter(one: RetentionClass, other: RetentionClass): boolean {
  return (years[one] ?? Number.POSITIVE_INFINITY) < (years[other] ?? Number.POSITIVE_INFINITY);
}

const WEEKS_AFTER_OMBUDSMAN_TERM = 8;

/**
 * First day on which the file may be destroyed; undefined while open or when kept for good. It counts from the latest end,
 * the complaint's or the ombudsman's. Never before eight weeks after
 * the ombudsman's year, which for one-year classes ends on the same day as the retention itself.
 */
export function destroyableFrom(complaint: Complaint): Temporal.PlainDate | undefined {
  const ending = complaint.ending;
  const period = ending && years[ending.retention];
  if (!ending || period === undefined) return undefined;
  const { closedOn } = complaint.ombudsman ?? {};
  const endedOn = latest([ending.on, ...(closedOn ? [closedOn] : [])]) ?? ending.on;
  const year = latest(endingsWithYear(complaint).flatMap(({ ombudsmanUntilOn }) => ombudsmanUntilOn ?? []));
  const afterOmbudsman = year?.add({ weeks: WEEKS_AFTER_OMBUDSMAN_TERM });
  return latest([endedOn.add({ years: period }), ...(afterOmbudsman ? [afterOmbudsman] : [])]);
}
