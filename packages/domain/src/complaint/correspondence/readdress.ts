import type { PartyId } from "../../ids.ts";
import type { Complaint, Notice } from "../complaint.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";
import { isActive } from "../parties/spokesperson.ts";
import type { NoticeChannel, NoticeKind, Recipient } from "./notice-kinds.ts";
import { addressee, channelTo, waysTo, writtenRepresentative } from "./notices.ts";

/** Letters that are one person's own, and do not follow who is written to for the complainants. */
const personal: readonly NoticeKind[] = ["RECEIPT", "WITHDRAWN", "REPRESENTATIVE_REFUSED"];

/** Of which every complainant gets one of their own, unless they chose the spokesperson's. */
const ofEach: readonly NoticeKind[] = [
  ...(["DECISION", "DECLINED", "ADJOURNED", "POSTPONEMENT_ASKED", "POSTPONED", "LATE", "REOPENED"] as const),
  ...([
    "SETTLEMENT_ASKED",
    "SETTLED",
    "RESUMED",
    "START_MOVED",
    "HANDLER_CHANGED",
    "MERGED",
    "UNMERGED",
  ] as const),
  ...(["FORWARDED", "CONVERTED", "OUTSIDE_FORMAL"] as const),
];

/**
 * Waiting letters follow the people: what was meant for somebody who died, or who does not or not yet represent the
 * complainant, goes to who is written to now, by a way that can reach that person (Awb 2:8).
 */
export function readdressed(complaint: Complaint): readonly Notice[] {
  return eachOnce(
    complaint,
    complaint.notices.map((notice) => follow(complaint, notice, recipientNow(complaint, notice))),
  );
}

/** Of the letters of one moment that every complainant gets, nobody gets two because somebody else's came their way. */
function eachOnce(complaint: Complaint, notices: readonly Notice[]): readonly Notice[] {
  const isAnswer = ({ number, kind }: Notice) =>
    complaint.approval !== undefined &&
    number >= complaint.approval.firstLetter &&
    (kind === "DECISION" || kind === "DECLINED") &&
    !tellsOfPart(complaint, { number });
  const isSame = (one: Notice, other: Notice) =>
    one.kind === other.kind &&
    one.to.kind === "PARTY" &&
    other.to.kind === "PARTY" &&
    one.to.partyId === other.to.partyId &&
    (one.requestedAt.equals(other.requestedAt) || (isAnswer(one) && isAnswer(other)));
  return notices.map((notice) => {
    if (notice.state !== "REQUESTED" || !ofEach.includes(notice.kind)) return notice;
    const has = notices.some(
      (one) =>
        isSame(one, notice) &&
        (one.state === "DISPATCHED" ||
          one.state === "CLAIMED" ||
          (one.state === "REQUESTED" && one.number < notice.number)),
    );
    return has ? { ...notice, state: "CANCELLED" } : notice;
  });
}

/** The authorisation has come: what waits for the complainant instead of the representative goes to the latter (Awb 2:1). */
export function readdressedToRepresentative(complaint: Complaint): readonly Notice[] {
  const partyId = addressee(complaint);
  const notices = complaint.notices.map((notice) => {
    const { kind, to } = notice;
    const isForComplainant =
      to.kind === "PARTY" && complaint.complainants.some((one) => one.partyId === to.partyId);
    const returns = isForComplainant && !personal.includes(kind);
    return follow(complaint, notice, returns ? { kind: "PARTY", partyId } : recipientNow(complaint, notice));
  });
  return eachOnce(complaint, notices);
}

/** The page can be read from now on: what waits for who chose it goes there, also what was to go by post till then. */
export function readdressedToPage(complaint: Complaint, partyId: PartyId): readonly Notice[] {
  const reads = waysTo(complaint, partyId).includes("PORTAL");
  return complaint.notices.map((notice) =>
    reads && notice.state === "REQUESTED" && notice.to.kind === "PARTY" && notice.to.partyId === partyId
      ? { ...notice, channel: "PORTAL" }
      : notice,
  );
}

/** Who gets this letter as things are: who it was meant for while that can be, else who is written to now. */
export function recipientNow(complaint: Complaint, { kind, to }: Pick<Notice, "kind" | "to">): Recipient {
  const stays = isReachable(complaint, { kind, to }) && !isReadByAnother(complaint, { kind, to });
  return stays ? to : { kind: "PARTY", partyId: addressee(complaint) };
}

/** Withdrawn while others go on, or written to through the spokesperson by their own choice. */
function isReadByAnother({ complainants }: Complaint, { kind, to }: Pick<Notice, "kind" | "to">): boolean {
  const person = complainants.find((one) => to.kind === "PARTY" && one.partyId === to.partyId);
  if (!person || personal.includes(kind)) return false;
  const isOut = person.withdrawnOn !== undefined && complainants.some(isActive);
  return isOut || (person.throughSpokesperson === true && !person.spokesperson && ofEach.includes(kind));
}

/** Whether this letter can still be meant for its recipient: a living party, who may have what is in it. */
export function isReachable(complaint: Complaint, { kind, to }: Pick<Notice, "kind" | "to">): boolean {
  if (to.kind !== "PARTY") return true;
  const { complainants, representative, refusedRepresentatives, respondents } = complaint;
  const isOf = (one: { readonly partyId: string }) => one.partyId === to.partyId;
  if (representative && isOf(representative))
    return kind === "AUTHORISATION_ASKED" || writtenRepresentative(complaint) === to.partyId;
  return (
    complainants.some((one) => isOf(one) && !one.deceasedOn) ||
    respondents.some(isOf) ||
    (kind === "REPRESENTATIVE_REFUSED" && refusedRepresentatives.some(isOf))
  );
}

function follow(complaint: Complaint, notice: Notice, to: Recipient): Notice {
  if (notice.state !== "REQUESTED" || notice.to.kind !== "PARTY" || to.kind !== "PARTY") return notice;
  // Nobody else can give the authorisation, and once it is there nobody need ask for it.
  if (notice.kind === "AUTHORISATION_ASKED" && complaint.representative?.authorisation !== "ASKED")
    return { ...notice, state: "CANCELLED" };
  const moves = to.partyId !== notice.to.partyId;
  return moves || !isWayTo(complaint, to, notice.channel)
    ? { ...notice, to, channel: channelTo(complaint, to) }
    : notice;
}

/** Whether a letter can go this way. One that nothing is known for is looked at again at each change. */
function isWayTo(complaint: Complaint, to: Recipient, channel: NoticeChannel): boolean {
  if (channel === "WORK") return true;
  const isRespondent = to.kind === "PARTY" && complaint.respondents.some((one) => one.partyId === to.partyId);
  return isRespondent || (to.kind === "PARTY" && waysTo(complaint, to.partyId).includes(channel));
}
