import type { RetentionClass } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { isBefore } from "../guards.ts";

/** Years by the Selectielijst gemeenten 2020, process 13; undefined means kept for good. */
const years: Readonly<Record<RetentionClass, number | undefined>> = {
  "13.1": 5,
  "13.1.1": 7,
  "13.1.2": 10,
  "13.1.3": undefined,
  "13.1.4": 1,
  "13.2": 1,
};

const WEEKS_AFTER_OMBUDSMAN_TERM = 8;

/**
 * First day on which the file may be destroyed; undefined while open or when kept for good. Never before eight weeks after
 * the ombudsman's year, which for one-year classes ends on the same day as the retention itself.
 */
export function destroyableFrom(complaint: Complaint): Temporal.PlainDate | undefined {
  const ending = complaint.ending;
  const period = ending && years[ending.retention];
  if (!ending || period === undefined) return undefined;
  const retained = (complaint.ombudsman?.closedOn ?? ending.on).add({ years: period });
  const afterOmbudsman = ending.ombudsmanUntilOn?.add({ weeks: WEEKS_AFTER_OMBUDSMAN_TERM });
  return afterOmbudsman && isBefore(retained, afterOmbudsman) ? afterOmbudsman : retained;
}
