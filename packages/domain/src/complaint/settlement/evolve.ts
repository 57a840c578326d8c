import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { SettlementEvent } from "./events.ts";

/** Where the formal track goes on: with the handler where there is one, else with the coordinator who finds one. */
export function resumedStatus(complaint: Complaint): Status {
  return complaint.handler ? "IN_HANDLING" : "ASSESSING";
}

function resumed(complaint: Complaint): Partial<Complaint> {
  return {
    status: complaint.status === "INFORMAL" ? resumedStatus(complaint) : complaint.status,
    informal: undefined,
  };
}

export const settlementEvolvers: EvolversOf<SettlementEvent> = {
  InformalStarted: (_, event) => ({
    status: "INFORMAL",
    informal: { startedOn: amsterdamDay(event.at), proposedOn: undefined },
  }),
  SettlementAsked: (complaint, event) => {
    const askedOn = amsterdamDay(event.at);
    return { informal: { startedOn: complaint.informal?.startedOn ?? askedOn, proposedOn: askedOn } };
  },
  SettlementRefused: resumed,
  InformalEnded: resumed,
  ComplaintSettled: (_, event) => ({ status: "SETTLED", informal: undefined, ending: event.ending }),
  SettlementReportedFailed: (complaint) => ({ status: resumedStatus(complaint), ending: undefined }),
};
