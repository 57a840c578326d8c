import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import type { Complaint, Hearing } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { HearingNeed, HearingProposal, WaiverGround } from "./hearing.ts";
import { overtaken } from "./hearing-letters.ts";

export type HearingEvent =
  | {
      readonly type: "HearingOffered";
      readonly partyId: PartyId;
      readonly side: "COMPLAINANT" | "RESPONDENT";
      readonly replyByOn: Temporal.PlainDate;
    }
  /** The offer left later than it was made: the days for a reply run from the day on which it left. */
  | {
      readonly type: "HearingReplyDayMoved";
      readonly partyId: PartyId;
      readonly replyByOn: Temporal.PlainDate;
    }
  /** One of several complainants does not want to be heard; they are not when each has said so. */
  | {
      readonly type: "HearingDeclined";
      readonly partyId: PartyId;
      readonly saidBy: PartyId;
      /** What was said, where staff noted it. */
      readonly note: TextRef | undefined;
    }
  | {
      readonly type: "HearingWanted";
      readonly partyId: PartyId;
      readonly mode: HearingMode;
      /** Absent in older files, and where nothing was said. */
      readonly needs?: readonly HearingNeed[] | undefined;
      readonly needsNote?: TextRef | undefined;
    }
  | ({
      readonly type: "HearingMomentsProposed";
      readonly partyId: PartyId;
      readonly meant?: TextRef | undefined;
    } & HearingProposal)
  /** None of those proposed suits; in the party's own words, when does. */
  | { readonly type: "OtherMomentAsked"; readonly partyId: PartyId; readonly words: TextRef }
  | {
      readonly type: "HearingWaived";
      readonly partyId: PartyId;
      readonly ground: WaiverGround;
      readonly note: TextRef | undefined;
    }
  | {
      readonly type: "HearingPlanned";
      readonly partyId: PartyId;
      readonly plannedAt: Temporal.Instant;
      readonly mode: HearingMode;
      readonly place?: TextRef | undefined;
      /** Why after the term, on a closed day or beside another one all the same. */
      readonly meant?: TextRef | undefined;
    }
  | {
      readonly type: "HearingHeld";
      readonly partyId: PartyId;
      readonly heardOn: Temporal.PlainDate;
      readonly mode: HearingMode;
      readonly report: TextRef;
      /** The last day that the term leaves for reactions to it; absent in older files, and where the term has passed. */
      readonly reactionsLastOn?: Temporal.PlainDate | undefined;
    }
  | {
      readonly type: "ReportReactionGiven";
      readonly partyId: PartyId;
      /** Undefined: nothing to remark. */
      readonly text: TextRef | undefined;
    };

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
  HearingWanted: (complaint, { partyId, mode, needs, needsNote }) => ({
    ...changeHearing(complaint, partyId, {
      status: "WANTED",
      mode,
      waiver: undefined,
      declinedBy: [],
      // What was proposed was proposed for another way of being heard.
      proposal: undefined,
      ...(needs && { needs, needsNote }),
    }),
    notices: overtaken(complaint, partyId, "HEARING_WAIVED", "HEARING_MOMENTS"),
  }),
  HearingMomentsProposed: (complaint, { partyId, moments, mode, place }) => ({
    ...changeHearing(complaint, partyId, { proposal: { moments, mode, place }, otherMoment: undefined }),
    notices: overtaken(complaint, partyId, "HEARING_WAIVED", "HEARING_MOMENTS"),
  }),
  // Who says when it suits wants to be heard; what was planned stays planned.
  OtherMomentAsked: (complaint, { partyId, words }) => ({
    hearings: complaint.hearings.map((one) =>
      one.partyId === partyId
        ? {
            ...one,
            proposal: undefined,
            otherMoment: words,
            ...(one.status === "OFFERED" && { status: "WANTED", mode: one.proposal?.mode }),
          }
        : one,
    ),
  }),
  HearingWaived: (complaint, { partyId, ground }) => ({
    ...changeHearing(complaint, partyId, {
      status: "WAIVED",
      waiver: ground,
      plannedAt: undefined,
      proposal: undefined,
    }),
    notices: overtaken(complaint, partyId, "HEARING_OFFER", "HEARING_MOMENTS", "HEARING_INVITATION"),
  }),
  HearingPlanned: (complaint, { partyId, plannedAt, mode, place }) => ({
    ...changeHearing(complaint, partyId, {
      status: "PLANNED",
      plannedAt,
      mode,
      place,
      waiver: undefined,
      proposal: undefined,
      otherMoment: undefined,
    }),
    notices: overtaken(complaint, partyId, "HEARING_WAIVED", "HEARING_MOMENTS"),
  }),
  HearingHeld: (complaint, { partyId, heardOn, mode, report, reactionsLastOn }) => ({
    reactionsLastOn,
    notices: overtaken(complaint, partyId, "HEARING_OFFER", "HEARING_MOMENTS", "HEARING_INVITATION"),
    ...changeHearing(complaint, partyId, {
      status: "HEARD",
      heardOn,
      mode,
      report,
      waiver: undefined,
      proposal: undefined,
    }),
    ...(complaint.hearings.some((one) => one.partyId === partyId && one.side === "COMPLAINANT") && {
      contactedOn: complaint.contactedOn ?? heardOn,
    }),
  }),
  ReportReactionGiven: (complaint, { partyId, text, at }) => ({
    reportWeeks: complaint.reportWeeks.filter((week) => week.partyId !== partyId),
    reportReactions: [...complaint.reportReactions, { partyId, on: amsterdamDay(at), text }],
  }),
};

function changeHearing(complaint: Complaint, partyId: PartyId, change: Partial<Hearing>): Partial<Complaint> {
  return {
    hearings: complaint.hearings.map((one) => (one.partyId === partyId ? { ...one, ...change } : one)),
  };
}
