import { addWorkingDays } from "../../calendar/calendar.ts";
import type { PartyId } from "../../ids.ts";
import type { Complaint, Respondent } from "../complaint.ts";
import type { Context } from "../context.ts";
import { addressee, requestNotices, toParty, type Wanted } from "../correspondence/notices.ts";
import type { EventData } from "../event.ts";
import { today } from "../guards.ts";

/**
 * What taking up a complaint sets going, as far as it has not been done: the copy to each respondent (Awb 9:9) and the
 * offer to be heard to both sides (Awb 9:10(1)), and to who was named since that the term is longer (Awb 9:11(2)). Further letters of the same moment go along, to be numbered with them.
 */
export function handlingDuties(
  complaint: Complaint,
  context: Context,
  respondents: readonly Respondent[] = complaint.respondents,
  letters: readonly Wanted[] = [],
): readonly EventData[] {
  const uninformed = respondents.filter((one) => one.copyNotice === undefined);
  const offers = [
    ...(complaint.hearings.some((one) => one.side === "COMPLAINANT")
      ? []
      : [offer("COMPLAINANT", addressee(complaint), context)]),
    ...respondents
      .filter(({ partyId }) => !complaint.hearings.some((hearing) => hearing.partyId === partyId))
      .map(({ partyId }) => offer("RESPONDENT", partyId, context)),
  ];
  const notices = requestNotices(
    { ...complaint, respondents },
    ...uninformed.map(({ partyId }) => toParty("COPY", partyId)),
    ...offers.map(({ partyId }) => toParty("HEARING_OFFER", partyId)),
    ...longerTerm(complaint, uninformed),
    ...letters,
  );
  const copies = uninformed.map(({ partyId }, index) => ({
    type: "CopyPrepared" as const,
    partyId,
    notice: complaint.notices.length + index + 1,
  }));
  return [...copies, ...offers, ...wishedAtTheStart(complaint, offers), ...notices];
}

/**
 * Who asked for a conversation when making the complaint has answered the offer already: not asked again, and no silence upon
 * it counts (Awb 9:10(2)(c) is for who did not declare).
 */
function wishedAtTheStart(
  { oralWish }: Complaint,
  offers: readonly ReturnType<typeof offer>[],
): readonly EventData[] {
  if (!oralWish) return [];
  return offers
    .filter(({ side }) => side === "COMPLAINANT")
    .map(({ partyId }) => ({ type: "HearingWanted", partyId, mode: oralWish }));
}

/** Going on after a settlement that failed or a reopening: the same duties where there is a handler, and these letters. */
export function resumingDuties(
  complaint: Complaint,
  context: Context,
  ...letters: readonly Wanted[]
): readonly EventData[] {
  return complaint.handler
    ? handlingDuties(complaint, context, complaint.respondents, letters)
    : requestNotices(complaint, ...letters);
}

/** The offer to be heard, with a day for the answer (Awb 9:10(1), (2)(c)). */
export function offer(side: "COMPLAINANT" | "RESPONDENT", partyId: PartyId, context: Context) {
  const replyByOn = addWorkingDays(today(context), context.settings.hearingReplyDays, context.calendar);
  return { type: "HearingOffered" as const, partyId, side, replyByOn };
}

/** What the others were told of a longer term goes to these as well, unless it was asked for already (Awb 9:11(2), (3)). */
function longerTerm(
  { adjournment, postponements, notices }: Complaint,
  respondents: readonly Respondent[],
): readonly Wanted[] {
  const kind = postponements.length > 0 ? "POSTPONED" : adjournment && "ADJOURNED";
  if (!kind) return [];
  const isTold = ({ partyId }: Respondent) =>
    notices.some(
      (one) =>
        one.kind === kind &&
        one.state !== "CANCELLED" &&
        one.to.kind === "PARTY" &&
        one.to.partyId === partyId,
    );
  return respondents.filter((one) => !isTold(one)).map(({ partyId }) => toParty(kind, partyId));
}
