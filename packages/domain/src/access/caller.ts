import type { Complaint } from "../complaint/complaint.ts";
import { isActive } from "../complaint/parties/spokesperson.ts";
import type { PartyId } from "../ids.ts";

/** Who rings the desk about a complaint, as the desk learns by asking. */
export const callers = ["COMPLAINANT", "REPRESENTATIVE", "OTHER"] as const;
export type Caller = (typeof callers)[number];

/**
 * Whose name a caller must give to be told by telephone how a complaint stands: that of a complainant who goes on with it, or
 * of the representative, once authorised (Awb 2:1). Empty for anybody else, and of a complaint that is restricted: nothing is
 * told then (Awb 2:5).
 */
export function toldByTelephone(complaint: Complaint, caller: Caller): readonly PartyId[] {
  if (complaint.restricted) return [];
  const { complainants, representative } = complaint;
  switch (caller) {
    case "COMPLAINANT":
      return complainants.flatMap((one) => (isActive(one) ? [one.partyId] : []));
    case "REPRESENTATIVE":
      return representative && representative.authorisation !== "ASKED" ? [representative.partyId] : [];
    case "OTHER":
      return [];
  }
}
