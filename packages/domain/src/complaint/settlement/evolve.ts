import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { ended } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import { goingOn } from "../going-on.ts";
import type { SettlementEvent } from "./events.ts";

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

function resumed(complaint: Complaint): Partial<Complaint> {
  return {
    status: complaint.status === "INFORMAL" ? resumedStatus(complaint) : complaint.status,
    informal: undefined,
    settlementBy: [],
  };
}

export const settlementEvolvers: EvolversOf<SettlementEvent> = {
  InformalStarted: (complaint, event) => {
    const startedOn = amsterdamDay(event.at);
    return {
      status: "INFORMAL",
      informal: { startedOn, proposedOn: undefined },
      // Agreed with the complainant by whoever now looks for a solution: both targets (9:2) are met with it.
      contactedOn: complaint.contactedOn ?? startedOn,
      routedOn: complaint.routedOn ?? startedOn,
      pendingSpam: undefined,
      pendingOutside: undefined,
    };
  },
  SettlementAsked: (complaint, event) => {
    const askedOn = amsterdamDay(event.at);
    const startedOn = complaint.informal?.startedOn ?? askedOn;
    return { informal: { startedOn, proposedOn: askedOn }, settlementBy: [] };
  },
  SettlementConfirmed: (complaint, { partyId }) => ({
    settlementBy: [...complaint.settlementBy, partyId],
  }),
  SettlementRefused: resumed,
  InformalEnded: resumed,
  ComplaintSettled: (complaint, event) => ended(complaint, "SETTLED", event.ending),
  SettlementReportedFailed: (complaint, { targetOn, at }) => ({
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    status: resumedStatus(complaint),
  }),
};
