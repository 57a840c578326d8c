import type { ComplaintId } from "../../ids.ts";
import { isOpenStatus, type Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { mustBeOpen, mustNotBeArchived } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface HandleJointly {
  /** The other complaint, as it stands now. */
  readonly with: {
    readonly complaintId: ComplaintId;
    readonly status: Status;
    /** Whether everybody who complains here complains there too: then it is one complaint, told twice. */
    readonly sameComplainant: boolean;
  };
}

/**
 * Complaints of different people about the same conduct go together: one investigation and one hearing, and an answer to each
 * (Awb 9:12(1)) within its own term (9:11). Both stay open, and nothing of the one is told in the other. The system notes it
 * in the other complaint.
 */
export const handleJointly: Rule<HandleJointly> = {
  by: ["COORDINATOR", "SYSTEM"],
  guard: mustBeOpen,
  decide: (complaint, { with: { complaintId, status, sameComplainant } }, context) => {
    if (complaintId === complaint.id) return refuse("JOINT_WITH_ITSELF");
    if (complaint.jointWith.includes(complaintId)) return refuse("ALREADY_DONE");
    if (sameComplainant) return refuse("SAME_COMPLAINANT");
    if (!isOpenStatus(status)) return refuse("JOINT_WITH_OPEN", { status });
    return accept(context, { type: "HandledJointly", with: complaintId });
  },
};

export interface EndJointHandling {
  readonly with: ComplaintId;
}

/** Each goes on alone: they were not about the same after all, or one of them took another turn. */
export const endJointHandling: Rule<EndJointHandling> = {
  by: ["COORDINATOR", "SYSTEM"],
  guard: (complaint) => firstOf(mustNotBeArchived(complaint), mustBeJoint(complaint)),
  decide: (complaint, { with: other }, context) =>
    complaint.jointWith.includes(other)
      ? accept(context, { type: "JointHandlingEnded", with: other })
      : refuse("NOT_JOINT"),
};

const mustBeJoint = ({ jointWith }: Complaint) => (jointWith.length > 0 ? undefined : refusal("NOT_JOINT"));
