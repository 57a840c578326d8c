import { addWorkingDays } from "../../calendar/calendar.ts";
import type { PartyId } from "../../ids.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import type { Context } from "../context.ts";
import { addressee, requestNotices } from "../correspondence/notices.ts";
import type { Happening } from "../event.ts";
import { today } from "../guards.ts";

/**
 * What taking up a complaint sets going, as far as it has not been done: the copy to each respondent (Awb 9:9) and the
 * offer to be heard to both sides (Awb 9:10(1)).
 */
export function handlingDuties(
  complaint: Complaint,
  context: Context,
  respondents: readonly Respondent[] = complaint.respondents,
): readonly Happening[] {
  const known = { ...complaint, respondents };
  const uninformed = respondents.filter((one) => one.copyNotice === undefined);
  const unheard = [addressee(complaint), ...respondents.map((one) => one.partyId)].filter(
    (partyId) => !complaint.hearings.some((hearing) => hearing.partyId === partyId),
  );
  const notices = requestNotices(
    known,
    ...uninformed.map((one) => noticeTo("COPY", one.partyId)),
    ...unheard.map((partyId) => noticeTo("HEARING_OFFER", partyId)),
  );
  const copies = uninformed.map((one, index) => ({
    type: "CopyPrepared" as const,
    partyId: one.partyId,
    notice: complaint.notices.length + index + 1,
  }));
  const replyByOn = addWorkingDays(today(context), context.settings.hearingReplyDays, context.calendar);
  const offers = unheard.map((partyId) => ({
    type: "HearingOffered" as const,
    partyId,
    side: respondents.some((one) => one.partyId === partyId)
      ? ("RESPONDENT" as const)
      : ("COMPLAINANT" as const),
    replyByOn,
  }));
  return [...copies, ...offers, ...notices];
}

function noticeTo(kind: "COPY" | "HEARING_OFFER", partyId: PartyId) {
  return { kind, to: { kind: "PARTY" as const, partyId } };
}
