import type { Complaint } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";

/** Not approved any more: the letter that was waiting does not leave. */
export function withoutApproval(complaint: Complaint): Partial<Complaint> {
  return {
    approval: undefined,
    decline: complaint.decline && { ...complaint.decline, notice: undefined },
    notices: cancelNotices(
      complaint,
      (notice) =>
        notice.kind === "DECISION" || (notice.kind === "DECLINED" && !tellsOfPart(complaint, notice)),
    ),
  };
}
