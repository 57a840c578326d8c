import { authorityOffices, type Office } from "../complaint/codes.ts";
import type { Complaint, Respondent } from "../complaint/complaint.ts";
import type { StaffId } from "../ids.ts";

/** A member of the authority itself, of whose conduct Awb 9:7(2) speaks. */
export function isAuthorityOffice(office: Office): boolean {
  return authorityOffices.some((one) => one === office);
}

/** Whether all of it concerns the authority itself, its chair or a member, so that Awb 9:7(2) lifts 9:7(1). */
export function concernsAuthorityOnly({ respondents }: Complaint): boolean {
  return respondents.length > 0 && respondents.every(({ office }) => isAuthorityOffice(office));
}

export function isRespondent(complaint: Complaint, staffId: StaffId): boolean {
  return complaint.respondents.some((respondent) => respondent.staffId === staffId);
}

/** Involved in the conduct: complained about, or recorded as involved. Says nothing yet about what that bars. */
export function isInvolved(complaint: Complaint, staffId: StaffId): boolean {
  return isRespondent(complaint, staffId) || complaint.involvedStaff.includes(staffId);
}

/** In whose conduct somebody recorded as involved had a hand: of all who are complained about, unless it was said of whom. */
function respondentsOf(complaint: Complaint, staffId: StaffId): readonly Respondent[] {
  const said = complaint.involvedOnlyWith.find((one) => one.staffId === staffId)?.respondents;
  return said ? complaint.respondents.filter(({ partyId }) => said.includes(partyId)) : complaint.respondents;
}

/** Awb 9:7(1), which 9:7(2) lifts for the conduct of the authority, its chair or a member, and for no other beside it. */
function isBarredByInvolvement(complaint: Complaint, staffId: StaffId): boolean {
  if (!complaint.involvedStaff.includes(staffId)) return false;
  const respondents = respondentsOf(complaint, staffId);
  return respondents.length === 0 || respondents.some(({ office }) => !isAuthorityOffice(office));
}

/**
 * Whether this person is kept from handling, advising, approving and coordinating, and sees no more than a respondent does.
 * Who is complained about always is, in whatever office (Awb 2:4); who was involved by 9:7(1); a coordinator whom the
 * complaint seems to be about until somebody else has cleared it.
 */
export function isBarred(complaint: Complaint, staffId: StaffId): boolean {
  return (
    isRespondent(complaint, staffId) ||
    complaint.namedCoordinators.includes(staffId) ||
    isBarredByInvolvement(complaint, staffId)
  );
}

/** Everybody who is barred, for lists that cannot ask one by one. */
export function barredStaff(complaint: Complaint): readonly StaffId[] {
  const respondents = complaint.respondents.flatMap(({ staffId }) => staffId ?? []);
  const concerned = [...respondents, ...complaint.namedCoordinators, ...complaint.involvedStaff];
  return [...new Set(concerned)].filter((one) => isBarred(complaint, one));
}
