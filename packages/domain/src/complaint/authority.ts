import type { Authority, Office } from "./codes.ts";
import type { Complaint } from "./complaint.ts";

/** The council answers for its members and its registrar (griffier). */
const ofCouncil: readonly Office[] = ["COUNCILLOR", "REGISTRAR"];

/**
 * Whose conduct it is (Awb 9:1): what the coordinator said, else as the people complained about show. Who works under the
 * responsibility of the college counts as the college itself (9:1(2)), and so does what is about nobody in particular.
 */
export function authorityOf({ authority, respondents }: Complaint): Authority {
  if (authority) return authority;
  const all = (offices: readonly Office[]) =>
    respondents.length > 0 && respondents.every(({ office }) => offices.includes(office));
  if (all(ofCouncil)) return "COUNCIL";
  return all(["MAYOR"]) ? "MAYOR" : "COLLEGE";
}
