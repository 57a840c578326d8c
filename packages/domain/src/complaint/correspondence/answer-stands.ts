import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";

/** Whether the answer or the decline is approved, and the case where that letter ends it, or has ended it. */
export function answerStands(
  { approval, status }: Pick<Complaint, "approval" | "status">,
  kind: "DECLINED" | "DECISION",
): boolean {
  return kind === "DECLINED"
    ? approval?.of === "DECLINE" && (isOpenStatus(status) || status === "DECLINED")
    : approval?.of === "DECISION" && (status === "DRAFT_DECISION" || status === "DECIDED");
}
