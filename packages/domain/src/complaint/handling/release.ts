import { isBarred } from "../../access/involvement.ts";
import type { StaffId } from "../../ids.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { EventData } from "../event.ts";

/**
 * What must be undone when this person turns out to be involved (Awb 9:7(1)): handling it, having been asked to, having proposed to
 * decline it, having approved what has not left yet. Nothing under 9:7(2). `known` is the complaint with the involvement in it.
 */
export function released(known: Complaint, staffId: StaffId | undefined): readonly EventData[] {
  if (staffId === undefined || !isBarred(known, staffId)) return [];
  const events: EventData[] = [];
  if (known.proposedHandler?.staffId === staffId)
    events.push({ type: "AssignmentLapsed", because: "INVOLVED" });
  if (known.handler?.staffId === staffId) events.push({ type: "HandlerReleased", because: "INVOLVED" });
  if (!isOpenStatus(known.status)) return events;
  if (known.decline?.proposedBy === staffId) events.push({ type: "DeclineDropped", comments: undefined });
  else if (known.approval?.by === staffId) events.push({ type: "ApprovalVoided", because: "INVOLVED" });
  return events;
}
