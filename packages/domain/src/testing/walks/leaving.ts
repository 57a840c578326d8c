import type { Complaint } from "../../complaint/complaint.ts";
import type { NoticeKind } from "../../complaint/correspondence/notice-kinds.ts";
import type { PartyId } from "../../ids.ts";
import { dispatch } from "../commands.ts";
import { after, complaintOf, type History } from "../history.ts";
import { handler, system } from "../people.ts";
import { text } from "../texts.ts";

/** The waiting letter of this kind; to this party, where more than one got it. */
export function letterNumber(complaint: Complaint, kind: NoticeKind, partyId?: PartyId): number {
  const letter = complaint.notices.findLast(
    ({ kind: one, to, state }) =>
      one === kind && state === "REQUESTED" && (!partyId || (to.kind === "PARTY" && to.partyId === partyId)),
  );
  if (!letter) throw new Error(`No ${kind} is waiting`);
  return letter.number;
}

/** The waiting letter of this kind leaves. */
export function sent(history: History, kind: NoticeKind, on: string, partyId?: PartyId): History {
  const number = letterNumber(complaintOf(history), kind, partyId);
  return after(history, [on, system, dispatch(number, on)]);
}

/** Given to the mail server, which has not answered yet. */
export function claimed(history: History, number: number, on: string): History {
  return after(history, [on, system, claim(number)]);
}

export function claim(number: number) {
  return { type: "ClaimNotice", number, letterHash: `hash of letter ${number}` } as const;
}

/** Every report of a hearing that waits leaves, and whoever got one says to need no time for it. */
export function reportsRead(history: History, on: string): History {
  const waiting = complaintOf(history).notices.filter(
    ({ kind, state, channel }) => kind === "HEARING_REPORT" && state === "REQUESTED" && channel !== "NONE",
  );
  const left = after(history, ...waiting.map(({ number }) => [on, system, dispatch(number, on)] as const));
  const readers = new Set(complaintOf(left).reportWeeks.map(({ partyId }) => partyId));
  const words = text("nothing-to-remark");
  return after(
    left,
    ...[...readers].map(
      (partyId) => [on, handler, { type: "RecordReportReaction", partyId, words }] as const,
    ),
  );
}
