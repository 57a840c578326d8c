import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { namingJoined } from "../closing/joined-too.ts";
import type { Complaint, PartEnding } from "../complaint.ts";
import { ended } from "../ended.ts";
import type { EvolversOf } from "../evolver.ts";
import { endedParts, openParts } from "../part-endings.ts";
import { withParts } from "../parts-overtaken.ts";
import type { SettlementEvent } from "./events.ts";
import { settledParts, unsettled } from "./parts-settled.ts";
import { resumedStatus } from "./resumed-status.ts";

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
    return { informal: { startedOn, proposedOn: askedOn, parts: event.parts }, settlementBy: [] };
  },
  SettlementConfirmed: (complaint, { partyId, parts, joinedToo }) => ({
    settlementBy: [...complaint.settlementBy, partyId],
    settlementOf: parts,
    joinedNamedBy: namingJoined(complaint, partyId, { joinedToo }),
  }),
  SettlementRefused: resumed,
  InformalEnded: resumed,
  ComplaintSettled: (complaint, { ending }) => ({
    ...ended(complaint, "SETTLED", ending),
    parts: endedParts(
      complaint.parts,
      openParts(complaint).map(({ number }) => number),
      settledEnding({
        on: ending.on,
        ombudsmanUntilOn: ending.ombudsmanUntilOn,
        notice: complaint.notices.length + 1,
        last: true,
      }),
    ),
  }),
  PartsSettled: (complaint, { parts, notice, on, ombudsmanUntilOn }) => ({
    informal: goesOnInformally(complaint),
    settlementBy: [],
    ...withParts(
      complaint,
      endedParts(complaint.parts, parts, settledEnding({ on, ombudsmanUntilOn, notice, last: false })),
    ),
  }),
  SettlementReportedFailed: (complaint, { targetOn, parts, at }) =>
    unsettled(complaint, parts ?? settledParts(complaint), targetOn, at),
};

function settledEnding(ending: Pick<PartEnding, "on" | "ombudsmanUntilOn" | "notice" | "last">): PartEnding {
  return { as: "SETTLED", ground: undefined, ...ending };
}

/** What was asked has been answered; the attempt to solve the rest goes on. */
function goesOnInformally({ status, informal }: Complaint): Complaint["informal"] {
  return status === "INFORMAL" && informal
    ? { startedOn: informal.startedOn, proposedOn: undefined }
    : undefined;
}
