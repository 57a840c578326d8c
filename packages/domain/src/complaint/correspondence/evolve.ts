import type { Complaint, Notice } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { withWeek } from "../hearing/report-weeks.ts";
import type { CorrespondenceEvent } from "./events.ts";
import { leftStanding } from "./posted-letters.ts";
import { readdressed } from "./readdress.ts";
import { withinTheHour } from "./recent-messages.ts";
import { replaced } from "./replaced.ts";

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
    recentMessages:
      "partyId" in by
        ? [...withinTheHour(recentMessages, at), { by: by.partyId, at }]
        : withinTheHour(recentMessages, at),
  }),
  NoteAdded: () => ({}),
};

function changeNotice(complaint: Complaint, number: number, change: Partial<Notice>): readonly Notice[] {
  return complaint.notices.map((notice) => (notice.number === number ? { ...notice, ...change } : notice));
}
