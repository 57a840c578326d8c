import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId } from "../../ids.ts";
import type { Complaint, Hearing } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import type { NoticeKind } from "../correspondence/notice-kinds.ts";
import type { EvolversOf } from "../evolver.ts";
import type { HearingEvent } from "./events.ts";
import { hearingOf } from "./offer-letter.ts";

export const hearingEvolvers: EvolversOf<HearingEvent> = {
  HearingOffered: (complaint, { partyId, side, replyByOn, at }) => ({
    notices: overtaken(complaint, partyId, "HEARING_OFFER", "HEARING_WAIVED"),
    hearings: [
      // Offered again: the new day for a reply takes the place of the old one.
      ...complaint.hearings.filter((one) => one.partyId !== partyId),
      {
        partyId,
        side,
        replyByOn,
        offeredOn: amsterdamDay(at),
        status: "OFFERED",
        mode: undefined,
        plannedAt: undefined,
        heardOn: undefined,
        report: undefined,
        waiver: undefined,
      },
    ],
  }),
  HearingReplyDayMoved: (complaint, { partyId, replyByOn }) =>
    changeHearing(complaint, partyId, { replyByOn }),
  HearingDeclined: (complaint, { partyId, saidBy }) => ({
    hearings: complaint.hearings.map((one) =>
      one.partyId === partyId ? { ...one, declinedBy: [...(one.declinedBy ?? []), saidBy] } : one,
    ),
  }),
  HearingWanted: (complaint, { partyId, mode }) => ({
    ...changeHearing(complaint, partyId, { status: "WANTED", mode, waiver: undefined, declinedBy: [] }),
    notices: overtaken(complaint, partyId, "HEARING_WAIVED"),
  }),
  HearingWaived: (complaint, { partyId, ground }) => ({
    ...changeHearing(complaint, partyId, { status: "WAIVED", waiver: ground, plannedAt: undefined }),
    notices: overtaken(complaint, partyId, "HEARING_OFFER", "HEARING_INVITATION"),
  }),
  HearingPlanned: (complaint, { partyId, plannedAt, mode }) => ({
    ...changeHearing(complaint, partyId, { status: "PLANNED", plannedAt, mode, waiver: undefined }),
    notices: overtaken(complaint, partyId, "HEARING_WAIVED"),
  }),
  HearingHeld: (complaint, { partyId, heardOn, mode, report, reactionsLastOn }) => ({
    reactionsLastOn,
    notices: overtaken(complaint, partyId, "HEARING_OFFER", "HEARING_INVITATION"),
    ...changeHearing(complaint, partyId, { status: "HEARD", heardOn, mode, report, waiver: undefined }),
    ...(complaint.hearings.some((one) => one.partyId === partyId && one.side === "COMPLAINANT") && {
      contactedOn: complaint.contactedOn ?? heardOn,
    }),
  }),
  ReportReactionGiven: (complaint, { partyId, text, at }) => ({
    reportWeeks: complaint.reportWeeks.filter((week) => week.partyId !== partyId),
    reportReactions: [...complaint.reportReactions, { partyId, on: amsterdamDay(at), text }],
  }),
};

/** What still waits to tell this party of a hearing that stands otherwise now. */
function overtaken(complaint: Complaint, partyId: PartyId, ...kinds: readonly NoticeKind[]) {
  return cancelNotices(
    complaint,
    ({ kind, to }) => kinds.includes(kind) && hearingOf(complaint, to)?.partyId === partyId,
  );
}

function changeHearing(complaint: Complaint, partyId: PartyId, change: Partial<Hearing>): Partial<Complaint> {
  return {
    hearings: complaint.hearings.map((one) => (one.partyId === partyId ? { ...one, ...change } : one)),
  };
}
