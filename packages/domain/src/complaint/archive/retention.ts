import { latest } from "../../calendar/order-of-days.ts";
import { endingsWithYear } from "../../deadlines/kinds/ombudsman-year.ts";
import type { Complaint } from "../complaint.ts";
import { retentionYears } from "./retention-class.ts";

const WEEKS_AFTER_OMBUDSMAN_TERM = 8;

/**
 * First day on which the file may be destroyed; undefined while open or when kept for good. It counts from the latest end,
 * the complaint's or the ombudsman's. Never before eight weeks after
 * the ombudsman's year, which for one-year classes ends on the same day as the retention itself.
 */
export function destroyableFrom(complaint: Complaint): Temporal.PlainDate | undefined {
  const ending = complaint.ending;
  const period = ending && retentionYears[ending.retention];
  if (!ending || period === undefined) return undefined;
  const { closedOn } = complaint.ombudsman ?? {};
  const endedOn = latest([ending.on, ...(closedOn ? [closedOn] : [])]) ?? ending.on;
  const year = latest(endingsWithYear(complaint).flatMap(({ ombudsmanUntilOn }) => ombudsmanUntilOn ?? []));
  const afterOmbudsman = year?.add({ weeks: WEEKS_AFTER_OMBUDSMAN_TERM });
  return latest([endedOn.add({ years: period }), ...(afterOmbudsman ? [afterOmbudsman] : [])]);
}

/** Whether something keeps it from being destroyed, whatever its retention: a hold, or a reopening that was proposed. */
export function isHeld({ legalHold, pendingReopening }: Complaint): boolean {
  return legalHold || pendingReopening !== undefined;
}
