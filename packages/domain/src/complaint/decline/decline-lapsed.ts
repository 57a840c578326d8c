import type { Complaint, Notice } from "../complaint.ts";
import type { Context } from "../context.ts";
import { tellsApproved } from "../correspondence/answer-letters.ts";
import { requestNotices, toParty, type Wanted } from "../correspondence/notices.ts";
import { recipientNow } from "../correspondence/readdress.ts";
import type { EventData } from "../event.ts";
import { resumingDuties } from "../handling/handling-duties.ts";

/**
 * A decline that did not reach each of them within its four weeks is none (Awb 9:8(3)), and what it had closed is open again.
 *
 * @param letter the one that came too late, or not at all
 */
export function declineLapsed(
  complaint: Complaint,
  { number }: Pick<Notice, "number">,
  context: Context,
): readonly EventData[] {
  const words = goingOnTo(complaint, declineLetters(complaint));
  return complaint.status === "DECLINED"
    ? [
        { type: "ClosingUndone", number },
        { type: "DeclineLapsed" },
        ...resumingDuties(complaint, context, ...words),
      ]
    : [{ type: "DeclineLapsed" }, ...requestNotices(complaint, ...words)];
}

/**
 * Who hears that we go on: everybody to whom a letter of the decline has left, also where it did not arrive, for nobody knows
 * who read it and the page said the same. Who was sent none still has the receipt and the acknowledgement, which hold.
 */
export function goingOnTo(complaint: Complaint, letters: readonly Notice[]): readonly Wanted[] {
  const readers = letters.flatMap(({ to }) => {
    const reader = to.kind === "PARTY" && recipientNow(complaint, { kind: "RESUMED", to });
    return reader && reader.kind === "PARTY" ? [reader.partyId] : [];
  });
  return [...new Set(readers)].map((partyId) => toParty("RESUMED", partyId));
}

/** Every letter of the decline that has left, whatever became of it; that of parts that ended by themselves is another. */
export function declineLetters(complaint: Complaint): readonly Notice[] {
  if (complaint.approval?.of !== "DECLINE") return [];
  return complaint.notices.filter((one) => one.dispatchedOn !== undefined && tellsApproved(complaint, one));
}
