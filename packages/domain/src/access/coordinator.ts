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

/**
 * Who coordinates what nobody is involved in on that day: the coordinators who are there, else the deputies. Empty where none of
 * them is: then whoever signs stands in.
 */
export function coordinatingOn(coordination: Coordination): readonly StaffId[] {
  const coordinators = present(coordination.coordinators, coordination);
  return coordinators.length > 0 ? coordinators : present(coordination.deputies, coordination);
}

/** Who of these is there and not involved in the complaint (Awb 9:7). */
export function freeOf(
  people: readonly StaffId[],
  complaint: Complaint,
  coordination: Coordination,
): readonly StaffId[] {
  return present(people, coordination).filter((one) => !isBarred(complaint, one));
}
