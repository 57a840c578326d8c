import type { Complaint, Notice } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { CorrespondenceEvent } from "./events.ts";

export const correspondenceEvolvers: EvolversOf<CorrespondenceEvent> = {
  NoticeRequested: (complaint, { number, kind, to, channel, at }) => ({
    notices: [
      ...complaint.notices,
      {
        ...{ number, kind, to, channel, requestedAt: at, state: "REQUESTED" },
        ...{ dispatchedOn: undefined, evidence: undefined, letterHash: undefined },
      },
    ],
  }),
  NoticeDispatched: (complaint, { number, dispatchedOn, evidence, letterHash }) => {
    const sent = complaint.notices.find((notice) => notice.number === number);
    return {
      notices: changeNotice(complaint, number, { dispatchedOn, evidence, letterHash, state: "DISPATCHED" }),
      // The first full acknowledgement meets the promise; a later copy changes nothing.
      acknowledgedOn:
        sent?.kind === "ACKNOWLEDGEMENT"
          ? (complaint.acknowledgedOn ?? dispatchedOn)
          : complaint.acknowledgedOn,
    };
  },
  NoticeFailed: (complaint, { number }) => ({
    notices: changeNotice(complaint, number, { state: "FAILED" }),
  }),
  MessageSent: (_, { number }) => ({ messageCount: number }),
  NoteAdded: () => ({}),
};

function changeNotice(complaint: Complaint, number: number, change: Partial<Notice>): readonly Notice[] {
  return complaint.notices.map((notice) => (notice.number === number ? { ...notice, ...change } : notice));
}

/** A letter overtaken before it left: it must not leave any more. */
export function cancelNotice(complaint: Complaint, number: number | undefined): readonly Notice[] {
  return number === undefined ? complaint.notices : changeNotice(complaint, number, { state: "CANCELLED" });
}
