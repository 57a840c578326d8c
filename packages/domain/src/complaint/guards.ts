import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { StaffId } from "../ids.ts";
import { isOpenStatus, type Status } from "./codes.ts";
import type { Complaint } from "./complaint.ts";
import type { Context } from "./context.ts";
import { type Refusal, refusal } from "./refusals.ts";

export function today(context: Context): Temporal.PlainDate {
  return amsterdamDay(context.now);
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

export function mustBeOpen(complaint: Complaint): Refusal | undefined {
  return isOpenStatus(complaint.status) ? undefined : refusal("NOT_OPEN", { status: complaint.status });
}

export function mustHaveEnded(complaint: Complaint): Refusal | undefined {
  return isOpenStatus(complaint.status) ? refusal("NOT_ENDED", { status: complaint.status }) : undefined;
}

export function mustBe(complaint: Complaint, ...statuses: readonly Status[]): Refusal | undefined {
  return statuses.includes(complaint.status)
    ? undefined
    : refusal("NOT_IN_THIS_STATE", { status: complaint.status });
}

/** Not before the day of receipt, and not after today. */
export function mustLieBetweenReceiptAndToday(
  complaint: Complaint,
  day: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  if (isBefore(today(context), day)) return refusal("DAY_IN_FUTURE", { todayOn: today(context) });
  if (isBefore(day, complaint.firstContactOn))
    return refusal("DAY_BEFORE_RECEIPT", { receivedOn: complaint.firstContactOn });
  return undefined;
}

/** Two different people: the second may not be the first (four eyes). */
export function mustBeAnother(first: StaffId | undefined, context: Context): Refusal | undefined {
  const same = context.actor.kind === "STAFF" && context.actor.staffId === first;
  return same ? refusal("FOUR_EYES") : undefined;
}

/** Something waits for a second person's word, who is not the one that proposed it (four eyes). */
export function mustBeProposedByAnother(
  pending: { readonly by: StaffId } | undefined,
  context: Context,
): Refusal | undefined {
  return pending ? mustBeAnother(pending.by, context) : refusal("NOT_PROPOSED");
}

/** The staff member who acts; rules that ask for one are never open to others. */
export function actingStaff(context: Context): StaffId {
  if (context.actor.kind !== "STAFF")
    throw new Error("A staff rule was reached by somebody who is not staff");
  return context.actor.staffId;
}

/** Once destroyed only the bare events are left; nothing can be added to what is gone. */
export function mustNotBeDestroyed(complaint: Complaint): Refusal | undefined {
  return complaint.status === "DESTROYED" ? refusal("ERASED") : undefined;
}

/** Out of daily work: read by who asks, no longer written in. */
export function mustNotBeArchived(complaint: Complaint): Refusal | undefined {
  const { status } = complaint;
  return status === "ARCHIVED" || status === "DESTROYED" ? refusal("ERASED") : undefined;
}

/** The mail server has, or is being given, the answer: no word of ours takes it back any more. */
export function mustNotBeLeaving({ notices }: Complaint): Refusal | undefined {
  const leaving = notices.find(
    ({ kind, state }) => state === "CLAIMED" && (kind === "DECISION" || kind === "DECLINED"),
  );
  return leaving && refusal("LETTER_LEAVING", { number: leaving.number });
}

/** One answer at a time: a proposed decline is approved or dropped before the complaint goes further. */
export function mustNotBeDeclining(complaint: Complaint): Refusal | undefined {
  return complaint.decline ? refusal("DECLINE_ALREADY_PROPOSED") : undefined;
}
