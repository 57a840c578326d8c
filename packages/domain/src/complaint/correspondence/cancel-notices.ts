import type { Complaint, Notice } from "../complaint.ts";

/**
 * Letters overtaken before they left: they must not leave any more. What has left stays as it was; of what is leaving it is
 * kept in mind, for the case that it turns out not to have left.
 */
export function cancelNotices(
  complaint: Complaint,
  isOvertaken: (notice: Notice) => boolean,
): readonly Notice[] {
  return complaint.notices.map((notice) => {
    if (!isOvertaken(notice)) return notice;
    if (notice.state === "REQUESTED") return { ...notice, state: "CANCELLED" };
    return notice.state === "CLAIMED" ? { ...notice, overtaken: true } : notice;
  });
}
