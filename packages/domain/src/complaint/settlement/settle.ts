import { newTargetOn } from "../../deadlines/new-target.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toEachComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import { endedAs } from "../ended.ts";
import { endingOn } from "../ending.ts";
import { mustBeOpen, mustNotBeDestroyed, today } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { byEachComplainant } from "../parties/each-complainant.ts";
import { refusal } from "../refusals.ts";
import { accept, type Decision, firstOf, type Rule } from "../rule.ts";
import type { SatisfactionEvidence } from "./events.ts";

const mustHaveBeenAsked = (complaint: Complaint) =>
  firstOf(
    mustBeOpen(complaint),
    complaint.informal?.proposedOn ? undefined : refusal("SETTLEMENT_NOT_ASKED"),
  );

export interface ConfirmSettlement {
  readonly type: "ConfirmSettlement";
}

/**
 * The complainant says it is settled: the duty to apply the title further lapses (Awb 9:5). Of several complainants each
 * must say so; a representative says it for all.
 */
export const confirmSettlement: Rule<ConfirmSettlement> = {
  type: "ConfirmSettlement",
  by: ["COMPLAINANT"],
  guard: (complaint, context) => firstOf(mustHaveBeenAsked(complaint), mustBeAuthorised(complaint, context)),
  decide: (complaint, _, context) =>
    byEachComplainant(complaint, complaint.settlementBy, context, {
      one: (partyId) => accept(context, { type: "SettlementConfirmed", partyId }),
      all: (saidBy) =>
        settled(complaint, context, { evidence: "CONFIRMED_BY_COMPLAINANT", note: undefined, saidBy }),
    }),
};

export interface RefuseSettlement {
  readonly type: "RefuseSettlement";
  readonly remarks: TextRef | undefined;
}

/** Not settled: the procedure goes on where it was, with its own day of receipt. */
export const refuseSettlement: Rule<RefuseSettlement> = {
  type: "RefuseSettlement",
  by: ["COMPLAINANT"],
  guard: mustHaveBeenAsked,
  decide: (complaint, { remarks }, context) =>
    accept(
      context,
      { type: "SettlementRefused", remarks },
      ...resumingDuties(complaint, context, ...toEachComplainant(complaint, "RESUMED")),
    ),
};

export interface RecordSettlement {
  readonly type: "RecordSettlement";
  /** What the complainant said, when and to whom: the authority bears the proof. */
  readonly note: TextRef;
  /** Whose word it is, a complainant's or the representative's; to be named where several complain. */
  readonly saidBy?: PartyId | undefined;
}

/**
 * Satisfaction stated to a staff member, confirmed by letter so that the complainant can still say no. Of several
 * complainants it is the word of the one who said it.
 */
export const recordSettlement: Rule<RecordSettlement> = {
  type: "RecordSettlement",
  by: ["COORDINATOR", "HANDLER"],
  guard: mustBeOpen,
  decide: (complaint, { note, saidBy }, context) =>
    byEachComplainant(
      complaint,
      complaint.settlementBy,
      context,
      {
        one: (partyId) => accept(context, { type: "SettlementConfirmed", partyId, note }),
        all: (last) => settled(complaint, context, { evidence: "STATED_AND_NOTED", note, saidBy: last }),
      },
      saidBy,
    ),
};

function settled(
  complaint: Complaint,
  context: Context,
  word: {
    readonly evidence: SatisfactionEvidence;
    readonly note: TextRef | undefined;
    readonly saidBy: PartyId | undefined;
  },
): Decision {
  const ending = endingOn(complaint, today(context), context, "13.1");
  return accept(
    context,
    { type: "ComplaintSettled", ...word, ending },
    ...requestNotices(
      complaint,
      ...toEachComplainant(complaint, "SETTLED"),
      ...toInformedRespondents(complaint, "OUTCOME"),
    ),
  );
}

export interface ReportNotSettled {
  readonly type: "ReportNotSettled";
  readonly remarks: TextRef | undefined;
}

/**
 * It turned out not to be settled: it must be continued, at once and with the original term (Awb 9:5). Where that has
 * passed, the letter names a day to work to. Said on the site, or to staff who write it down.
 */
export const reportNotSettled: Rule<ReportNotSettled> = {
  type: "ReportNotSettled",
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustNotBeDestroyed(complaint),
      endedAs(complaint) === "SETTLED"
        ? undefined
        : refusal("NOT_IN_THIS_STATE", { status: complaint.status }),
    ),
  decide: (complaint, { remarks }, context) =>
    accept(
      context,
      { type: "SettlementReportedFailed", remarks, targetOn: newTargetOn(complaint, context) },
      ...resumingDuties(
        complaint,
        context,
        ...toEachComplainant(complaint, "RESUMED"),
        ...toInformedRespondents(complaint, "REOPENED"),
      ),
    ),
};
