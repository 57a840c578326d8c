import type { DepartmentId, PartyId, StaffId, TextRef } from "../../ids.ts";
import type { Office } from "../codes.ts";

export type HandlingEvent =
  /** Asked to handle it; nobody handles it by that alone. */
  | {
      readonly type: "HandlerProposed";
      readonly handlerId: StaffId;
      readonly departmentId: DepartmentId | undefined;
      /** Whether the route led to this person; absent where nobody looked. */
      readonly onRoute?: boolean;
      /** Why this person. */
      readonly reason?: TextRef | undefined;
    }
  | { readonly type: "AssignmentDeclined"; readonly reason: TextRef }
  | { readonly type: "AssignmentLapsed"; readonly because: "INVOLVED" | "LEFT" }
  /** By the handler's own word; before proposals existed, by the coordinator who noted that word. */
  | {
      readonly type: "HandlerAssigned";
      readonly handlerId: StaffId;
      readonly departmentId: DepartmentId | undefined;
      /** Said not to have been involved (Awb 9:7(1)); false only where 9:7(2) lifts the rule. */
      readonly declaredUninvolved: boolean;
    }
  | { readonly type: "HandlerReleased"; readonly because: "INVOLVED" }
  /** The signatory turned out to be involved: somebody else must approve before the letter may leave. */
  | { readonly type: "ApprovalVoided"; readonly because: "INVOLVED" }
  | {
      readonly type: "RespondentNamed";
      readonly partyId: PartyId;
      readonly staffId: StaffId | undefined;
      readonly office: Office;
    }
  /** Another name or address; kept outside the events. */
  | { readonly type: "RespondentCorrected"; readonly partyId: PartyId }
  | { readonly type: "RespondentRemoved"; readonly partyId: PartyId; readonly reason: TextRef }
  | { readonly type: "CopyPrepared"; readonly partyId: PartyId; readonly notice: number }
  | {
      readonly type: "CopyRedacted";
      readonly partyId: PartyId;
      readonly text: TextRef;
      readonly reason: TextRef;
      readonly nameWithheld: boolean;
    }
  | {
      readonly type: "InvolvementRecorded";
      readonly staffId: StaffId;
      /** In whose conduct alone; absent: of all who are complained about. */
      readonly respondents?: readonly PartyId[];
    }
  /** It seemed to be about this coordinator, and is not. */
  | { readonly type: "CoordinatorCleared"; readonly staffId: StaffId; readonly reason: TextRef }
  | { readonly type: "InvolvementCorrected"; readonly staffId: StaffId; readonly reason: TextRef };
