import type { Complaint, Representative } from "../complaint.ts";

/** Those refused before, with the present representative. */
export function refusedWith({
  representative,
  refusedRepresentatives,
}: Complaint): readonly Representative[] {
  return representative ? [...refusedRepresentatives, representative] : refusedRepresentatives;
}
