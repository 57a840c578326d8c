import type { Complaint } from "../complaint/complaint.ts";
import type { StaffId } from "../ids.ts";
import { type Coordination, present } from "../settings.ts";
import { isBarred } from "./involvement.ts";

/**
 * To whom a question about this complaint goes on that day: the coordinators who are there and not involved in it (Awb 9:7),
 * else the deputies. Empty where none of them is.
 */
export function coordinatorsOf(complaint: Complaint, coordination: Coordination): readonly StaffId[] {
  const coordinators = freeOf(coordination.coordinators, complaint, coordination);
  return coordinators.length > 0 ? coordinators : freeOf(coordination.deputies, complaint, coordination);
}

/** Who of these is there and not involved in the complaint (Awb 9:7). */
export function freeOf(
  people: readonly StaffId[],
  complaint: Complaint,
  coordination: Coordination,
): readonly StaffId[] {
  return present(people, coordination).filter((one) => !isBarred(complaint, one));
}
