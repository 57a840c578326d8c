import type { Complaint } from "../complaint/complaint.ts";
import type { PartyId } from "../ids.ts";

/**
 * Whether the names on the complainant's side are kept from this respondent: with a logged reason, or because their
 * whereabouts are hidden, since a name leads to an address. The copy (Awb 9:9) and every page ask this.
 *
 * @param partyId the respondent as a party; nobody who is one learns a name
 */
export function isNameWithheld(complaint: Complaint, partyId: PartyId | undefined): boolean {
  const respondent = complaint.respondents.find((one) => one.partyId === partyId);
  return complaint.addressHidden || (respondent?.nameWithheld ?? true);
}
