import type { ComplaintId, StaffId, TextRef } from "../../ids.ts";
import type { DeclineGround } from "../codes.ts";
import type { Ending } from "../how-it-ended.ts";

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
      /** Which grievances alone; absent: the whole complaint. */
      readonly parts?: readonly number[] | undefined;
    }
  | { readonly type: "DeclineApproved"; readonly approvedBy: StaffId; readonly notice: number }
  | { readonly type: "DeclineDropped"; readonly comments: TextRef | undefined }
  /** Its letter did not leave, or did not arrive, within the four weeks: it is no decline any more (Awb 9:8(3)). */
  | { readonly type: "DeclineLapsed" }
  | { readonly type: "ComplaintDeclined"; readonly ending: Ending }
  /** Its letter left about these, while others go on or ended in another way. */
  | {
      readonly type: "PartsDeclined";
      readonly parts: readonly number[];
      readonly ground: DeclineGround;
      /** The first of its letters. */
      readonly notice: number | undefined;
      readonly on: Temporal.PlainDate;
      readonly ombudsmanUntilOn: Temporal.PlainDate;
    }
  /** With no next day: the investigation and the prosecution are over. */
  | {
      readonly type: "DeclineReviewed";
      readonly reviewOn: Temporal.PlainDate | undefined;
      /** The letter of the decline of parts that it is about; absent: of the whole complaint. */
      readonly notice?: number | undefined;
    };
