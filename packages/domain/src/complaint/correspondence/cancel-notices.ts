import type { Complaint, Notice } from "../complaint.ts";

/** Letters overtaken before they left: they must not leave any more. What has left stays as it was. */
export function cancelNotices(
  complaint: Complaint,
  isOvertaken: (notice: Notice) => boolean,
): readonly Notice[] {
  return complaint.notices.map((notice) =>
    notice.state === "REQUESTED" && isOvertaken(notice) ? { ...notice, state: "CANCELLED" } : notice,
  );
}
