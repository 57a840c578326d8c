import { newTargetOn } from "../../deadlines/new-target.ts";
import type { ComplaintId, TextRef } from "../../ids.ts";
import { takingParts } from "../assessment/classify.ts";
import type { Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toEachComplainant } from "../correspondence/notices.ts";
import { isBefore, mustBe, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";
import { endingElsewhere } from "../standing/ending.ts";

export interface MergeComplaint {
  /** The main complaint, as it stands now: open, of the same complainant, received first. */
  readonly into: {
    readonly complaintId: ComplaintId;
    readonly status: Status;
    readonly receivedOn: Temporal.PlainDate;
    readonly receivedAt: Temporal.Instant;
    /** Undefined while it is an oral complaint not yet confirmed: then it has no term to give. */
    readonly startsOn: Temporal.PlainDate | undefined;
    /** Whether everybody who complains here complains there too, as their own data say. */
    readonly sameComplainant: boolean;
    /** The day by which the answer to it is due, and so to what is joined to it. */
    readonly answerDueOn?: Temporal.PlainDate | undefined;
  };
}

/** The same complaint of the same people twice: always into the one received first, so that no term changes. */
export const mergeComplaint: Rule<MergeComplaint> = {
  by: ["COORDINATOR"],
  guard: (complaint) => mustBe(complaint, "ASSESSING"),
  decide: (complaint, { into }, context) => {
    if (into.complaintId === complaint.id) return refuse("MERGE_INTO_ITSELF");
    // Each complainant is owed an answer of their own (Awb 9:12(1)): who is not a party there would get none.
    if (!into.sameComplainant) return refuse("MERGE_OTHER_COMPLAINANT");
    if (!canTakeIn(into.status)) return refuse("MERGE_INTO_OPEN", { status: into.status });
    if (losesTime(complaint, into))
      return refuse("MERGE_INTO_EARLIEST", { receivedOn: complaint.receivedOn });
    return accept(
      context,
      {
        type: "ComplaintMerged",
        into: into.complaintId,
        answerByOn: into.startsOn && into.answerDueOn,
        ending: endingElsewhere(complaint, today(context)),
      },
      ...requestNotices(complaint, ...toEachComplainant(complaint, "MERGED")),
    );
  },
};

/** What is said in what is merged is judged in the other, so that it must still be possible to take it in there. */
export function canTakeIn(status: Status): boolean {
  return takingParts.some((taking) => taking === status);
}

/** When a complaint came in, and from when its term runs. */
export type Arrival = Pick<Complaint, "receivedOn" | "receivedAt" | "startsOn">;

/**
 * Whether the answer would come later for being given in the other complaint; of two with the same term, whether the other
 * came in later, by the day and within it by the moment.
 */
export function losesTime(complaint: Arrival, into: Arrival): boolean {
  const { startsOn, receivedOn, receivedAt } = complaint;
  if (startsOn === undefined && into.startsOn) return false;
  if (startsOn && !into.startsOn) return true;
  if (startsOn && into.startsOn && !startsOn.equals(into.startsOn)) return isBefore(startsOn, into.startsOn);
  if (!receivedOn.equals(into.receivedOn)) return isBefore(receivedOn, into.receivedOn);
  return Temporal.Instant.compare(receivedAt, into.receivedAt) < 0;
}

export interface UnmergeComplaint {
  readonly reason: TextRef;
}

/**
 * Back to the coordinator, with its own day of receipt, parts and enclosures: because it was joined by mistake, or because
 * the other one ended without an answer to both. The system sees to the latter.
 */
export const unmergeComplaint: Rule<UnmergeComplaint> = {
  by: ["COORDINATOR", "SYSTEM"],
  guard: (complaint) => mustBe(complaint, "MERGED"),
  decide: (complaint, { reason }, context) =>
    accept(
      context,
      {
        type: "ComplaintUnmerged",
        reason,
        from: complaint.mergedInto,
        targetOn: newTargetOn(complaint, context),
      },
      ...requestNotices(complaint, ...toEachComplainant(complaint, "UNMERGED")),
    ),
};
