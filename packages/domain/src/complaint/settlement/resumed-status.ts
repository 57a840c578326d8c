import type { Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";

/**
 * Where the formal track goes on: with the handler where there is one, else with the coordinator who finds one, and at
 * the very beginning where the acknowledgement (Awb 9:6) is still owed.
 */
export function resumedStatus(complaint: Complaint): Status {
  if (complaint.handler) return "IN_HANDLING";
  const acknowledged = complaint.notices.some(
    ({ kind, state }) => kind === "ACKNOWLEDGEMENT" && state !== "CANCELLED",
  );
  return acknowledged ? "ASSESSING" : "RECEIVED";
}
