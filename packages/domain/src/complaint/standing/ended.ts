import type { Status } from "../codes.ts";
import type { Complaint, Ending, Notice } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import type { NoticeKind } from "../correspondence/notice-kinds.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";

/** Letters that would say something untrue once the complaint has ended some other way. */
const overtaken: readonly NoticeKind[] = [
  "FILE_TO_AUTHORITY",
  "HAND_OVER",
  "SIGNAL",
  "DECISION",
  "DECLINED",
  "SUPPLEMENT_REQUEST",
  "SETTLEMENT_ASKED",
  "POSTPONEMENT_ASKED",
  "HANDLER_CHANGED",
  "HEARING_OFFER",
  "HEARING_MOMENTS",
  "HEARING_WAIVED",
  "HEARING_INVITATION",
];

/**
 * The state of a complaint that ends, in whatever way: nothing is proposed or asked any more, and a letter that the end
 * overtook does not leave. Spam gets no letter at all.
 */
export function withEnding(complaint: Complaint, status: Status, ending: Ending): Partial<Complaint> {
  const answered = status === "DECIDED" || status === "DECLINED";
  const isOvertaken = (notice: Notice) =>
    status === "SPAM" || (overtaken.includes(notice.kind) && !tellsOfPart(complaint, notice));
  return {
    status,
    ending,
    informal: undefined,
    handingOver: undefined,
    settlementBy: [],
    pendingSpam: undefined,
    pendingOutside: undefined,
    pendingDeath: undefined,
    pendingReceipt: undefined,
    postponementRequest: undefined,
    postponementBy: [],
    decline: status === "DECLINED" ? complaint.decline : undefined,
    approval: answered ? complaint.approval : undefined,
    draftedOn: status === "DECIDED" ? complaint.draftedOn : undefined,
    notices: cancelNotices(complaint, isOvertaken),
  };
}

/** How it ended, also once it is archived; for an open complaint its state. */
export function endedAs(complaint: Complaint): Status {
  return complaint.archivedFrom ?? complaint.status;
}
