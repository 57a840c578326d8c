import type { EnclosureRef, TextRef } from "../../ids.ts";
import type { Complaint, Notice } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { withWeek } from "../hearing/report-weeks.ts";
import { leftStanding } from "./dispatch/posted-letters.ts";
import type { NoticeRequested } from "./notice.ts";
import type { DispatchEvidence, FailureReason, ReleaseReason } from "./notice-kinds.ts";
import { readdressed } from "./readdress.ts";
import { withMessage } from "./recent-messages.ts";
import { replaced } from "./replaced.ts";

export type CorrespondenceEvent =
  | NoticeRequested
  /** Written before the mail server gets the letter. */
  | { readonly type: "NoticeClaimed"; readonly number: number; readonly letterHash: string }
  /** Known not to have been handed over; it waits again. */
  | { readonly type: "NoticeReleased"; readonly number: number; readonly because: ReleaseReason }
  /** The text was given to the mail server, and its answer did not come or was not kept. */
  | { readonly type: "NoticeAnswerLost"; readonly number: number }
  | {
      readonly type: "NoticeDispatched";
      readonly number: number;
      readonly dispatchedOn: Temporal.PlainDate;
      readonly evidence: DispatchEvidence;
      readonly letterHash: string;
      /** The moment the mail server took it; the day above is the day of this moment. */
      readonly acceptedAt?: Temporal.Instant;
      readonly perhapsTwice?: boolean;
    }
  | { readonly type: "NoticeFailed"; readonly number: number; readonly reason?: FailureReason }
  /** It came back, and nothing else is left to be tried: it counts as sent on the day that it was posted. */
  | { readonly type: "PostedLetterLeftStanding"; readonly number: number; readonly reason: TextRef }
  | {
      readonly type: "MessageSent";
      readonly number: number;
      readonly from: "COMPLAINANT" | "STAFF";
      readonly text: TextRef;
      readonly enclosures: readonly EnclosureRef[];
    }
  | {
      readonly type: "NoteAdded";
      readonly text: TextRef;
      /** Left by the desk, who cannot read it back: somebody has to be told. Absent in older events: no. */
      readonly atCounter?: true;
    };

export const correspondenceEvolvers: EvolversOf<CorrespondenceEvent> = {
  NoticeRequested: (complaint, { number, kind, to, channel, replaces, at }) => ({
    // A letter sent again takes the place of the one that did not arrive (Awb 2:11).
    ...(replaces === undefined ? {} : replaced(complaint, replaces, number)),
    notices: [
      ...complaint.notices,
      {
        number,
        kind,
        to,
        channel,
        requestedAt: at,
        state: "REQUESTED",
        dispatchedOn: undefined,
        evidence: undefined,
        letterHash: undefined,
        answerLost: false,
        overtaken: false,
        perhapsTwice: false,
        replaces,
      },
    ],
  }),
  NoticeClaimed: (complaint, { number, letterHash }) => ({
    notices: changeNotice(complaint, number, { state: "CLAIMED", letterHash }),
  }),
  // What happened to complaint and people while it was leaving holds for it now.
  NoticeReleased: (complaint, { number }) => {
    const overtaken = complaint.notices.find((notice) => notice.number === number)?.overtaken;
    const waiting = { state: overtaken ? "CANCELLED" : "REQUESTED", letterHash: undefined } as const;
    return { notices: readdressed({ ...complaint, notices: changeNotice(complaint, number, waiting) }) };
  },
  NoticeAnswerLost: (complaint, { number }) => ({
    notices: changeNotice(complaint, number, { answerLost: true }),
  }),
  NoticeDispatched: (complaint, { number, dispatchedOn, evidence, letterHash, perhapsTwice = false }) => {
    const sent = complaint.notices.find((notice) => notice.number === number);
    const wasOvertaken = sent?.state === "CANCELLED";
    return {
      notices: changeNotice(complaint, number, {
        ...{ dispatchedOn, evidence, letterHash, perhapsTwice },
        state: "DISPATCHED",
        overtaken: wasOvertaken || sent?.overtaken === true,
      }),
      reportWeeks: wasOvertaken ? complaint.reportWeeks : withWeek(complaint, sent, dispatchedOn),
      // The first full acknowledgement meets the promise; a later copy changes nothing.
      acknowledgedOn:
        sent?.kind === "ACKNOWLEDGEMENT"
          ? (complaint.acknowledgedOn ?? dispatchedOn)
          : complaint.acknowledgedOn,
    };
  },
  NoticeFailed: (complaint, { number }) => ({
    // What did not arrive began no week.
    reportWeeks: complaint.reportWeeks.filter(({ letter }) => letter !== number),
    notices: changeNotice(complaint, number, { state: "FAILED" }),
  }),
  PostedLetterLeftStanding: (complaint, { number }) => {
    const again = complaint.notices.find(({ replaces }) => replaces === number)?.number;
    return {
      ...(again === undefined ? {} : replaced(complaint, again, number)),
      notices: leftStanding(complaint, number),
    };
  },
  MessageSent: ({ recentMessages }, { number, by, at }) => ({
    messageCount: number,
    recentMessages: withMessage(recentMessages, { by, at }),
  }),
  NoteAdded: () => ({}),
};

function changeNotice(complaint: Complaint, number: number, change: Partial<Notice>): readonly Notice[] {
  return complaint.notices.map((notice) => (notice.number === number ? { ...notice, ...change } : notice));
}
