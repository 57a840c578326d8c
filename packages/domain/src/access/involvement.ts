import { authorityOffices, type Office } from "../complaint/codes.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { StaffId } from "../ids.ts";

function isAuthorityOffice(office: Office): boolean {
  return authorityOffices.some((one) => one === office);
}

/** Whether the complaint concerns the authority itself, its chair or a member (Awb 9:7(2)). */
export function concernsAuthority(complaint: Complaint): boolean {
  return complaint.respondents.some((respondent) => isAuthorityOffice(respondent.office));
}

export function isRespondent(complaint: Complaint, staffId: StaffId): boolean {
  return complaint.respondents.some((respondent) => respondent.staffId === staffId);
}

/** Involved in the conduct: complained about, or recorded as involved. Says nothing yet about what that bars. */
export function isInvolved(complaint: Complaint, staffId: StaffId): boolean {
  return isRespondent(complaint, staffId) || complaint.involvedStaff.includes(staffId);
}

/**
 * Whether involvement keeps this person from handling (Awb 9:7(1)), given the exception of 9:7(2). The exception is for
 * complaints about the authority: an employee who is complained about beside a member of it stays barred.
 */
export function isBarred(complaint: Complaint, staffId: StaffId): boolean {
  const asEmployee = complaint.respondents.some(
    (one) => one.staffId === staffId && !isAuthorityOffice(one.office),
  );
  return isInvolved(complaint, staffId) && (asEmployee || !concernsAuthority(complaint));
}
