import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import { namingJoined } from "../closing/joined-too.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { openParts } from "../parts/part-endings.ts";
import { withParts } from "../parts/parts-overtaken.ts";
import { withEnding } from "../standing/ended.ts";
import type { Ending } from "../standing/how-it-ended.ts";
import { goesOnInformally, settled, settledParts, unsettled } from "./parts-settled.ts";
import { resumedStatus } from "./resumed-status.ts";

/** How the complainant's satisfaction is known (Awb 9:5); silence is not among them. */
export type SatisfactionEvidence = "CONFIRMED_BY_COMPLAINANT" | "STATED_AND_NOTED";

export type SettlementEvent =
  | { readonly type: "InformalStarted"; readonly agreement: TextRef }
  | {
      readonly type: "SettlementAsked";
      readonly text: TextRef;
      /** Of which parts alone; absent: of the whole complaint. */
      readonly parts?: readonly number[] | undefined;
    }
  /** One of several complainants said yes; it is settled when each has. */
  | {
      readonly type: "SettlementConfirmed";
      readonly partyId: PartyId;
      /** What this person said, where staff noted it. */
      readonly note?: TextRef | undefined;
      /** Where it was said of some of the parts alone: of the others it was not. */
      readonly parts?: readonly number[] | undefined;
      /** Said of what was joined to it too. */
      readonly joinedToo?: true | undefined;
    }
  | { readonly type: "SettlementRefused"; readonly remarks: TextRef | undefined }
  | { readonly type: "InformalEnded" }
  | {
      readonly type: "ComplaintSettled";
      readonly evidence: SatisfactionEvidence;
      /** Whose word was the last of several; absent where one word settled it. */
      readonly saidBy?: PartyId | undefined;
      readonly note: TextRef | undefined;
      /** Said by each of what was joined to it too: that does not come back. */
      readonly joinedToo?: true | undefined;
      readonly ending: Ending;
    }
  /** To the complainant's satisfaction about these; the others go on. */
  | {
      readonly type: "PartsSettled";
      readonly parts: readonly number[];
      readonly evidence: SatisfactionEvidence;
      readonly note: TextRef | undefined;
      /** Whose word it was, the last of several. */
      readonly saidBy?: PartyId | undefined;
      readonly notice: number;
      readonly on: Temporal.PlainDate;
      readonly ombudsmanUntilOn: Temporal.PlainDate;
    }
  | {
      readonly type: "SettlementReportedFailed";
      readonly remarks: TextRef | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Temporal.PlainDate | undefined;
      /** The parts that go on; absent: all that were settled. */
      readonly parts?: readonly number[] | undefined;
    };

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
  ComplaintSettled: (complaint, { ending }) => {
    const { on, ombudsmanUntilOn } = ending;
    const open = openParts(complaint).map(({ number }) => number);
    const notice = complaint.notices.length + 1;
    return {
      ...withEnding(complaint, "SETTLED", ending),
      parts: settled(complaint, open, { on, ombudsmanUntilOn, notice, last: true }),
    };
  },
  PartsSettled: (complaint, { parts, notice, on, ombudsmanUntilOn }) => ({
    informal: goesOnInformally(complaint),
    settlementBy: [],
    ...withParts(complaint, settled(complaint, parts, { on, ombudsmanUntilOn, notice, last: false })),
  }),
  SettlementReportedFailed: (complaint, { targetOn, parts, at }) =>
    unsettled(complaint, parts ?? settledParts(complaint), targetOn, at),
};
