import { amsterdamDay, awayOn, type StaffId } from "@gehoor/domain";
import type { System } from "../../system.ts";
import { readRoutingOrganisation } from "../staff/routing-organisation.ts";

/** Somebody who handles complaints and is there, with how many they have in hand. */
export interface Receiver {
  readonly staffId: StaffId;
  readonly openComplaints: number;
}

/** Who can be asked today, those with least in hand first. @param but who hands over, where that is one person */
export async function readReceivers(
  { system, now }: { readonly system: System; readonly now: Temporal.Instant },
  but?: StaffId,
): Promise<readonly Receiver[]> {
  const { staff, absences } = await readRoutingOrganisation(system.sql);
  const away = awayOn(absences, amsterdamDay(now));
  return staff
    .filter(({ staffId, roles }) => roles.includes("HANDLER") && staffId !== but && !away.includes(staffId))
    .toSorted((one, other) => one.openComplaints - other.openComplaints);
}
