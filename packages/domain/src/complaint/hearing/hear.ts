import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import type { Complaint, Hearing, WaiverGround } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import { isBefore, mustLieBetweenReceiptAndToday, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { mustBeInvestigated } from "./choose-hearing.ts";

const hearingsMustBeOffered = (complaint: Complaint) =>
  firstOf(
    mustBeInvestigated(complaint),
    complaint.hearings.length === 0 ? refusal("HEARING_NOT_OFFERED") : undefined,
    complaint.hearings.every((one) => one.status === "HEARD") ? refusal("ALREADY_HEARD") : undefined,
  );

function hearingOf(complaint: Complaint, partyId: PartyId): Hearing | undefined {
  return complaint.hearings.find((hearing) => hearing.partyId === partyId);
}

export interface PlanHearing {
  readonly type: "PlanHearing";
  readonly partyId: PartyId;
  readonly plannedAt: Temporal.Instant;
  readonly mode: HearingMode;
}

export const planHearing: Rule<PlanHearing> = {
  type: "PlanHearing",
  by: ["HANDLER", "COORDINATOR", "ADVISER"],
  guard: hearingsMustBeOffered,
  decide: (complaint, { partyId, plannedAt, mode }, context) => {
    const hearing = hearingOf(complaint, partyId);
    if (!hearing) return refuse("HEARING_NOT_OFFERED");
    if (hearing.status === "HEARD") return refuse("ALREADY_HEARD");
    if (Temporal.Instant.compare(plannedAt, context.now) <= 0) return refuse("HEARING_NOT_IN_FUTURE");
    return accept(
      context,
      { type: "HearingPlanned", partyId, plannedAt, mode },
      ...requestNotices(complaint, { kind: "HEARING_INVITATION", to: { kind: "PARTY", partyId } }),
    );
  },
};

export interface RecordHearing {
  readonly type: "RecordHearing";
  readonly partyId: PartyId;
  readonly heardOn: Temporal.PlainDate;
  readonly mode: HearingMode;
  readonly report: TextRef;
}

/** Heard, with the report the law asks for (Awb 9:10(3)); both sides get it. */
export const recordHearing: Rule<RecordHearing> = {
  type: "RecordHearing",
  by: ["HANDLER", "ADVISER"],
  guard: hearingsMustBeOffered,
  decide: (complaint, { partyId, heardOn, mode, report }, context) => {
    if (!hearingOf(complaint, partyId)) return refuse("HEARING_NOT_OFFERED");
    return unless(mustLieBetweenReceiptAndToday(complaint, heardOn, context), () =>
      accept(
        context,
        { type: "HearingHeld", partyId, heardOn, mode, report },
        ...requestNotices(
          complaint,
          toComplainant(complaint, "HEARING_REPORT"),
          ...toInformedRespondents(complaint, "HEARING_REPORT"),
        ),
      ),
    );
  },
};

export interface RecordWaiver {
  readonly type: "RecordWaiver";
  readonly partyId: PartyId;
  readonly ground: WaiverGround;
  /** Why manifestly unfounded, or what was said and when. */
  readonly note: TextRef;
}

/** Not hearing, on one of the three grounds of Awb 9:10(2), which concern the complainant only. */
export const recordWaiver: Rule<RecordWaiver> = {
  type: "RecordWaiver",
  by: ["HANDLER", "ADVISER"],
  guard: hearingsMustBeOffered,
  decide: (complaint, { partyId, ground, note }, context) => {
    const hearing = hearingOf(complaint, partyId);
    if (!hearing) return refuse("HEARING_NOT_OFFERED");
    return unless(waiverRefusal(hearing, ground, context), () =>
      accept(context, { type: "HearingWaived", partyId, ground, note }),
    );
  },
};

function waiverRefusal(hearing: Hearing, ground: WaiverGround, context: Context): Refusal | undefined {
  if (hearing.status === "HEARD") return refusal("ALREADY_HEARD");
  // A respondent can only decline the offer; no ground lets the authority skip that side.
  if (hearing.side === "RESPONDENT" && ground !== "DECLARED") return refusal("NO_WAIVER_FOR_RESPONDENT");
  const replied = hearing.status !== "OFFERED";
  const runs = !isBefore(hearing.replyByOn, today(context));
  return ground === "NO_RESPONSE" && (replied || runs)
    ? refusal("REPLY_TERM_RUNS", { untilOn: hearing.replyByOn })
    : undefined;
}
