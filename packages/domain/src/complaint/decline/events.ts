import type { ComplaintId, StaffId, TextRef } from "../../ids.ts";
import type { DeclineGround } from "../codes.ts";
import type { Ending } from "../complaint.ts";

export type DeclineEvent =
  | {
      readonly type: "DeclineProposed";
      readonly ground: DeclineGround;
      readonly otherGrounds: readonly DeclineGround[];
      readonly reasons: TextRef;
      readonly proposedBy: StaffId;
      readonly earlierComplaintId: ComplaintId | undefined;
      readonly reviewOn: Temporal.PlainDate | undefined;
      /** Which other court has or had it, for 9:8(1)(e). */
      readonly court?: TextRef | undefined;
    }
  | { readonly type: "DeclineApproved"; readonly approvedBy: StaffId; readonly notice: number }
  | { readonly type: "DeclineDropped"; readonly comments: TextRef | undefined }
  /** Its letter did not leave, or did not arrive, within the four weeks: it is no decline any more (Awb 9:8(3)). */
  | { readonly type: "DeclineLapsed" }
  | { readonly type: "ComplaintDeclined"; readonly ending: Ending }
  /** With no next day: the investigation and the prosecution are over. */
  | { readonly type: "DeclineReviewed"; readonly reviewOn: Temporal.PlainDate | undefined };
