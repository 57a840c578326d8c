import { newTargetOn } from "../../deadlines/new-target.ts";
import { ombudsmanUntilOn } from "../../deadlines/terms.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import { type JoinedToo, joinedEndsToo, mustHaveJoined, saidOfJoined } from "../closing/joined-too.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toEachComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import { mustBeOpen, mustNotBeDestroyed, mustNotBeLeaving, today } from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { byEachComplainant } from "../parties/each-complainant.ts";
import { mustBeWritableTo } from "../parties/must-be-writable-to.ts";
import { mustNotBeGoing, namedParts } from "../parts/part-endings.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, type RuleResult, unless } from "../rule.ts";
import { endedAs } from "../standing/ended.ts";
import { endingOn } from "../standing/ending.ts";
import type { SatisfactionEvidence } from "./events.ts";
import { agreedParts, askedParts, settledEnds, settledParts } from "./parts-settled.ts";

const mustHaveBeenAsked = (complaint: Complaint) =>
  firstOf(
    mustBeOpen(complaint),
    askedParts(complaint).length > 0 ? undefined : refusal("SETTLEMENT_NOT_ASKED"),
  );

export interface ConfirmSettlement extends JoinedToo {
  /** Of which of the parts that were asked about; absent or empty: of all of them. What is left out is not settled. */
  readonly parts?: readonly number[] | undefined;
}

/**
 * The complainant says it is settled: the duty to apply the title further lapses (Awb 9:5). Of several complainants each
 * must say so; a representative says it for all.
 */
export const confirmSettlement: Rule<ConfirmSettlement> = {
  by: ["COMPLAINANT"],
  guard: (complaint, context) => firstOf(mustHaveBeenAsked(complaint), mustBeAuthorised(complaint, context)),
  decide: (complaint, { parts = [], joinedToo }, context) => {
    const asked = askedParts(complaint);
    const yes = parts.length === 0 ? asked : asked.filter((number) => parts.includes(number));
    const unasked = parts.find((number) => !asked.includes(number));
    const refused = firstOf(
      unasked === undefined ? undefined : refusal("NO_SUCH_PART", { part: unasked }),
      mustHaveJoined(complaint, { joinedToo }),
    );
    return unless(refused, () =>
      bySettling(complaint, context, yes, { evidence: "CONFIRMED_BY_COMPLAINANT", joinedToo }),
    );
  },
};

export interface RefuseSettlement {
  readonly remarks: TextRef | undefined;
}

/** Not settled: the procedure goes on where it was, with its own day of receipt. */
export const refuseSettlement: Rule<RefuseSettlement> = {
  by: ["COMPLAINANT"],
  guard: mustHaveBeenAsked,
  decide: (complaint, { remarks }, context) =>
    accept(
      context,
      { type: "SettlementRefused", remarks },
      ...resumingDuties(complaint, context, ...toEachComplainant(complaint, "RESUMED")),
    ),
};

export interface RecordSettlement extends JoinedToo {
  /** What the complainant said, when and to whom: the authority bears the proof. */
  readonly note: TextRef;
  /** Of which parts alone; absent or empty: of all that are open. */
  readonly parts?: readonly number[] | undefined;
  /** Whose word it is, a complainant's or the representative's; to be named where several complain. */
  readonly saidBy?: PartyId | undefined;
}

/**
 * Satisfaction stated to a staff member, confirmed by letter so that the complainant can still say no. Of several
 * complainants it is the word of the one who said it.
 */
export const recordSettlement: Rule<RecordSettlement> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: mustBeOpen,
  decide: (complaint, { note, parts, saidBy, joinedToo }, context) => {
    const named = namedParts(complaint, parts);
    const yes = agreedParts(complaint, named.parts);
    const refused = firstOf(
      named.refused,
      yes.length > 0 ? undefined : refusal("NO_SUCH_PART", { part: named.parts[0] ?? 0 }),
      mustBeWritableTo(complaint, saidBy, context),
      mustHaveJoined(complaint, { joinedToo }),
    );
    return unless(refused, () =>
      bySettling(complaint, context, yes, { evidence: "STATED_AND_NOTED", note, saidBy, joinedToo }),
    );
  },
};

interface Word extends JoinedToo {
  readonly evidence: SatisfactionEvidence;
  readonly note?: TextRef | undefined;
  /** Whose word staff noted. */
  readonly saidBy?: PartyId | undefined;
}

/** One person's yes; with the last of them it is settled. What was joined goes along only where it is settled whole. */
function bySettling(complaint: Complaint, context: Context, yes: readonly number[], word: Word): RuleResult {
  const { evidence, note, saidBy } = word;
  const some = onlyOf(complaint, yes);
  const said: JoinedToo = { joinedToo: word.joinedToo && !("parts" in some) };
  const kept = note && { note };
  return byEachComplainant(
    complaint,
    complaint.settlementBy,
    context,
    {
      one: (partyId) =>
        accept(context, {
          type: "SettlementConfirmed",
          partyId,
          ...kept,
          ...some,
          ...saidOfJoined(said.joinedToo),
        }),
      all: (last) => {
        const named = saidOfJoined(joinedEndsToo(complaint, said, last));
        return settled(complaint, context, yes, { evidence, note, saidBy: last }, named);
      },
    },
    saidBy,
  );
}

/** The last open parts settle the complaint; others of it end by themselves, each with its own year (Awb 9:24(1)(b)). */
function settled(
  complaint: Complaint,
  context: Context,
  yes: readonly number[],
  word: {
    readonly evidence: SatisfactionEvidence;
    readonly note: TextRef | undefined;
    readonly saidBy: PartyId | undefined;
  },
  named: ReturnType<typeof saidOfJoined>,
): RuleResult {
  const { parts, isWhole } = namedParts(complaint, yes);
  const on = today(context);
  const letters = toEachComplainant(complaint, "SETTLED");
  if (isWhole)
    return accept(
      context,
      { type: "ComplaintSettled", ...word, ...named, ending: endingOn(complaint, on, context, "13.1") },
      ...requestNotices(complaint, ...letters, ...toInformedRespondents(complaint, "OUTCOME")),
    );
  const notice = complaint.notices.length + 1;
  return unless(mustNotBeGoing(complaint, parts), () =>
    accept(
      context,
      { type: "PartsSettled", parts, ...word, notice, on, ombudsmanUntilOn: ombudsmanUntilOn(on) },
      ...requestNotices(complaint, ...letters),
    ),
  );
}

/** The complaint ended so, or a part of one that is open or was answered did. */
function mustHaveSettled(complaint: Complaint): Refusal | undefined {
  const status = endedAs(complaint);
  const goesOn = isOpenStatus(status) || settledEnds.includes(status);
  return goesOn && settledParts(complaint).length > 0
    ? undefined
    : refusal("NOT_IN_THIS_STATE", { status: complaint.status });
}

/** Of which parts alone it was said, where that is not all. */
function onlyOf(complaint: Complaint, parts: readonly number[]) {
  return namedParts(complaint, parts).isWhole ? {} : { parts };
}

export interface ReportNotSettled {
  readonly remarks: TextRef | undefined;
}

/**
 * It turned out not to be settled: it must be continued, at once and with the original term (Awb 9:5). Where that has
 * passed, the letter names a day to work to. Said on the site, or to staff who write it down.
 */
export const reportNotSettled: Rule<ReportNotSettled> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustNotBeDestroyed(complaint), mustHaveSettled(complaint), mustNotBeLeaving(complaint)),
  decide: (complaint, { remarks }, context) =>
    accept(
      context,
      {
        type: "SettlementReportedFailed",
        remarks,
        targetOn: isOpenStatus(complaint.status) ? undefined : newTargetOn(complaint, context),
        parts: settledParts(complaint),
      },
      ...resumingDuties(
        complaint,
        context,
        ...toEachComplainant(complaint, "RESUMED"),
        ...(isOpenStatus(complaint.status) ? [] : toInformedRespondents(complaint, "REOPENED")),
      ),
    ),
};
