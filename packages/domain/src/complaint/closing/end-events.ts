import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId, StaffId, TextRef } from "../../ids.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import { readdressed } from "../correspondence/readdress.ts";
import type { EvolversOf } from "../evolver.ts";
import { withSpokesperson } from "../parties/spokesperson.ts";
import type { PartEnd } from "../parts/part.ts";
import { withEnding } from "../standing/ended.ts";
import type { Ending } from "../standing/how-it-ended.ts";
import { namingJoined } from "./joined-too.ts";

/** It ends: withdrawn, after a death, as spam, or with the last of its parts. */
export type EndEvent =
  | {
      readonly type: "ComplaintWithdrawn";
      readonly partyId: PartyId;
      readonly statement: TextRef | undefined;
      /** Said of what was joined to it too; with an ending, by each of them: that does not come back. */
      readonly joinedToo?: true | undefined;
      /** Undefined while other complainants go on. */
      readonly ending: Ending | undefined;
    }
  | { readonly type: "EndAfterDeathProposed"; readonly attempt: TextRef; readonly proposedBy: StaffId }
  | { readonly type: "EndAfterDeathRejected" }
  | { readonly type: "ComplaintEndedByDeath"; readonly ending: Ending }
  | { readonly type: "SpamProposed"; readonly proposedBy: StaffId; readonly reason: TextRef }
  | { readonly type: "SpamRejected" }
  | { readonly type: "SpamConfirmed"; readonly ending: Ending }
  /** The last of its parts ended, and an earlier one tells in what the complaint did. */
  | {
      readonly type: "ComplaintEndedInParts";
      readonly as: PartEnd;
      readonly parts: readonly number[];
      readonly ending: Ending;
    };

export const endEvolvers: EvolversOf<EndEvent> = {
  ComplaintWithdrawn: (complaint, { partyId, joinedToo, ending, at }) => {
    const complainants = withdrawn(complaint, partyId, amsterdamDay(at));
    const joinedNamedBy = namingJoined(complaint, partyId, { joinedToo });
    return ending
      ? { complainants, joinedNamedBy, ...withEnding(complaint, "WITHDRAWN", ending) }
      : { complainants, joinedNamedBy, notices: readdressed({ ...complaint, complainants }) };
  },
  EndAfterDeathProposed: (_, { attempt, proposedBy }) => ({
    pendingDeath: { by: proposedBy, attempt },
  }),
  EndAfterDeathRejected: () => ({ pendingDeath: undefined }),
  ComplaintEndedByDeath: (complaint, { ending }) => withEnding(complaint, "ENDED_BY_DEATH", ending),
  SpamProposed: (_, { proposedBy, reason }) => ({ pendingSpam: { by: proposedBy, reason } }),
  SpamRejected: () => ({ pendingSpam: undefined }),
  SpamConfirmed: (complaint, { ending }) => withEnding(complaint, "SPAM", ending),
  ComplaintEndedInParts: (complaint, { as, parts, ending }) => ({
    ...withEnding(complaint, as, ending),
    parts: complaint.parts.map((part) =>
      part.ending && parts.includes(part.number) ? { ...part, ending: { ...part.ending, last: true } } : part,
    ),
  }),
};

function withdrawn(complaint: Complaint, partyId: string, on: Temporal.PlainDate): readonly Complainant[] {
  return withSpokesperson(
    complaint.complainants.map((one) => (one.partyId === partyId ? { ...one, withdrawnOn: on } : one)),
  );
}
