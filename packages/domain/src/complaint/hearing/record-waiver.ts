import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint, Hearing, WaiverGround } from "../complaint.ts";
import type { Context } from "../context.ts";
import { readerFor, requestNotices, toParty } from "../correspondence/notices.ts";
import { isBefore, today } from "../guards.ts";
import { byEachComplainant } from "../parties/each-complainant.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, type RuleResult, refuse, unless } from "../rule.ts";
import { hearingsMustBeOpen, letter, openHearing } from "./hear.ts";
import { hasOfferLeft } from "./hearing-letters.ts";

export interface RecordWaiver {
  readonly partyId: PartyId;
  readonly ground: WaiverGround;
  /** Why manifestly unfounded, or what was said and when. */
  readonly note: TextRef;
  /** Whose declaration it is, a complainant's or the representative's; to be named where several complain. */
  readonly saidBy?: PartyId | undefined;
}

/**
 * Not hearing, on one of the three grounds of Awb 9:10(2), which concern the complainant only. Whose word it is that we
 * wrote down gets it in writing, so that a misunderstanding comes to light while there still can be a hearing. Of several
 * complainants each declares for themselves.
 */
export const recordWaiver: Rule<RecordWaiver> = {
  by: ["HANDLER", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, command, context) => {
    const { partyId, ground, note } = command;
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    return unless(waiverRefusal(complaint, hearing, ground, context), () => {
      if (ground !== "DECLARED") return accept(context, { type: "HearingWaived", partyId, ground, note });
      return hearing.side === "COMPLAINANT"
        ? declaredByComplainant(complaint, hearing, command, context)
        : waived(complaint, hearing, command, context);
    });
  },
};

function declaredByComplainant(
  complaint: Complaint,
  hearing: Hearing,
  command: RecordWaiver,
  context: Context,
): RuleResult {
  const { partyId, note } = command;
  const decision = {
    one: (saidBy: PartyId) =>
      accept(
        context,
        { type: "HearingDeclined", partyId, saidBy, note },
        ...confirmed(complaint, hearing, saidBy),
      ),
    all: (last?: PartyId) => waived(complaint, hearing, command, context, last),
  };
  return byEachComplainant(complaint, hearing.declinedBy ?? [], context, decision, command.saidBy);
}

function waived(
  complaint: Complaint,
  hearing: Hearing,
  { partyId, ground, note }: RecordWaiver,
  context: Context,
  saidBy?: PartyId,
): RuleResult {
  return accept(
    context,
    { type: "HearingWaived", partyId, ground, note },
    ...confirmed(complaint, hearing, saidBy),
  );
}

/** To whom the word is ascribed; else to who speaks for that side. */
function confirmed(complaint: Complaint, hearing: Hearing, saidBy: PartyId | undefined) {
  const person = complaint.complainants.find(({ partyId }) => partyId === saidBy);
  const wanted = person
    ? toParty("HEARING_WAIVED", readerFor(complaint, person))
    : letter(complaint, hearing, "HEARING_WAIVED");
  return requestNotices(complaint, wanted);
}

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
