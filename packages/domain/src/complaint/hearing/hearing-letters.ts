import type { PartyId } from "../../ids.ts";
import type { Complaint, Hearing, Notice } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import type { NoticeKind, Recipient } from "../correspondence/notice-kinds.ts";

/** Whose hearing a letter to this recipient is about: the respondent's own, or that of the complainant's side, whoever speaks for it. */
export function hearingOf({ hearings, respondents }: Complaint, to: Recipient): Hearing | undefined {
  if (to.kind !== "PARTY") return undefined;
  const isRespondent = respondents.some((one) => one.partyId === to.partyId);
  return hearings.find((one) => (isRespondent ? one.partyId === to.partyId : one.side === "COMPLAINANT"));
}

/**
 * Whether the offer to be heard has left, by its last letter: what never left, or came back, was not offered, and silence
 * upon it says nothing (Awb 9:10(1), (2)(c)).
 */
export function hasOfferLeft(complaint: Complaint, hearing: Hearing): boolean {
  const letters = complaint.notices.filter(
    ({ kind, state, to }) =>
      kind === "HEARING_OFFER" &&
      state !== "CANCELLED" &&
      hearingOf(complaint, to)?.partyId === hearing.partyId,
  );
  return letters.at(-1)?.state === "DISPATCHED";
}

/** The letters without those that still wait to tell this party of a hearing that stands otherwise now. */
export function overtaken(
  complaint: Complaint,
  partyId: PartyId,
  ...kinds: readonly NoticeKind[]
): readonly Notice[] {
  return cancelNotices(
    complaint,
    ({ kind, to }) => kinds.includes(kind) && hearingOf(complaint, to)?.partyId === partyId,
  );
}
