import type { Complainant, Complaint } from "../complaint.ts";
import { withSpokesperson } from "../parties/spokesperson.ts";
import { endedAs } from "../standing/ended.ts";

/** Who complains when it goes on: whose withdrawal ended it complains again; who had stepped out before does not. */
export function returned(complaint: Complaint): readonly Complainant[] {
  const { complainants, ending } = complaint;
  if (endedAs(complaint) !== "WITHDRAWN" || !ending) return complainants;
  return withSpokesperson(
    complainants.map((one) =>
      one.withdrawnOn?.equals(ending.on) ? { ...one, withdrawnOn: undefined } : one,
    ),
  );
}
