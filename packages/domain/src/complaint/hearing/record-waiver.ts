import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint, Hearing, WaiverGround } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices } from "../correspondence/notices.ts";
import { isBefore, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, refuse, unless } from "../rule.ts";
import { hearingsMustBeOpen, letter, openHearing } from "./hear.ts";
import { hasOfferLeft } from "./offer-letter.ts";

export interface RecordWaiver {
  readonly type: "RecordWaiver";
  readonly partyId: PartyId;
  readonly ground: WaiverGround;
  /** Why manifestly unfounded, or what was said and when. */
  readonly note: TextRef;
}

/**
 * Not hearing, on one of the three grounds of Awb 9:10(2), which concern the complainant only. Whose word it is that we
 * wrote down gets it in writing, so that a misunderstanding comes to light while there still can be a hearing.
 */
export const recordWaiver: Rule<RecordWaiver> = {
  type: "RecordWaiver",
  by: ["HANDLER", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, { partyId, ground, note }, context) => {
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    return unless(waiverRefusal(complaint, hearing, ground, context), () =>
      accept(
        context,
        { type: "HearingWaived", partyId, ground, note },
        ...(ground === "DECLARED"
          ? requestNotices(complaint, letter(complaint, hearing, "HEARING_WAIVED"))
          : []),
      ),
    );
  },
};

function waiverRefusal(
  complaint: Complaint,
  hearing: Hearing,
  ground: WaiverGround,
  context: Context,
): Refusal | undefined {
  // A respondent can only decline the offer; no ground lets the authority skip that side.
  if (hearing.side === "RESPONDENT" && ground !== "DECLARED") return refusal("NO_WAIVER_FOR_RESPONDENT");
  if (ground !== "NO_RESPONSE") return undefined;
  if (hearing.status !== "OFFERED") return refusal("HEARING_WANTED");
  // Nobody can leave unanswered what never left, or came back.
  if (!hasOfferLeft(complaint, hearing)) return refusal("OFFER_NOT_SENT");
  return isBefore(hearing.replyByOn, today(context))
    ? undefined
    : refusal("REPLY_TERM_RUNS", { untilOn: hearing.replyByOn });
}
