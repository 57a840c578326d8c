import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { mustBeOpen } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";

/** Which party acts: the person complained about by their own account, or somebody on the complainant's side. */
function ownParty({ respondents }: Complaint, { actor }: Context): PartyId | undefined {
  if (actor.kind === "STAFF") return respondents.find((one) => one.staffId === actor.staffId)?.partyId;
  return actor.kind === "SYSTEM" ? undefined : actor.partyId;
}

/** Once for the reports that were sent; what comes to mind later is a message. */
function reportRefusal({ reportWeeks, reportReactions }: Complaint, partyId?: PartyId): Refusal | undefined {
  const isOf = (one: { readonly partyId: PartyId }) => partyId === undefined || one.partyId === partyId;
  if (reportWeeks.some(isOf)) return undefined;
  return refusal(reportReactions.some(isOf) ? "ALREADY_DONE" : "REPORT_NOT_SENT");
}

export interface ReactToReport {
  /** Undefined: nothing to remark, and no more time needed. */
  readonly remarks: TextRef | undefined;
}

/** The own reaction to the report of a hearing, kept beside it (Awb 9:10(3)): the report stays what it was. */
export const reactToReport: Rule<ReactToReport> = {
  by: ["COMPLAINANT", "RESPONDENT"],
  guard: (complaint, context) => {
    const partyId = ownParty(complaint, context);
    return firstOf(
      mustBeOpen(complaint),
      partyId ? reportRefusal(complaint, partyId) : refusal("REPORT_NOT_SENT"),
    );
  },
  decide: (complaint, { remarks }, context) => {
    const partyId = ownParty(complaint, context);
    return partyId
      ? accept(context, { type: "ReportReactionGiven", partyId, text: remarks })
      : refuse("REPORT_NOT_SENT");
  },
};

export interface RecordReportReaction {
  /** Whose words. */
  readonly partyId: PartyId;
  /** What was said and when, also that there is nothing to remark. */
  readonly words: TextRef;
}

/** A reaction that came in another way: whose words they are is stored with them. */
export const recordReportReaction: Rule<RecordReportReaction> = {
  by: ["HANDLER", "COORDINATOR", "ADVISER"],
  guard: (complaint) => firstOf(mustBeOpen(complaint), reportRefusal(complaint)),
  decide: (complaint, { partyId, words }, context) =>
    unless(reportRefusal(complaint, partyId), () =>
      accept(context, { type: "ReportReactionGiven", partyId, text: words }),
    ),
};
