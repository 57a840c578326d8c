import type { Complaint } from "../complaint/complaint.ts";
import type { StaffId } from "../ids.ts";
import { type Coordination, present } from "../settings.ts";
import { isBarred } from "./involvement.ts";

/**
 * To whom a question about this complaint goes on that day: the coordinators who are there and not involved in it (Awb 9:7),
 * else the deputies. Empty where none of them is.
 */
export function coordinatorsOf(complaint: Complaint, coordination: Coordination): readonly StaffId[] {
  const free = (people: readonly StaffId[]) =>
    present(people, coordination).filter((one) => !isBarred(complaint, one));
  const coordinators = free(coordination.coordinators);
  return coordinators.length > 0 ? coordinators : free(coordination.deputies);
}
