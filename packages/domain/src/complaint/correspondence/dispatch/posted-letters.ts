import type { Complaint, Notice } from "../../complaint.ts";
import { partDeclineBy } from "../../decline/tells-of-part.ts";
import { answerStands } from "../answer-stands.ts";
import type { NoticeKind } from "../notice-kinds.ts";
import { waysTo } from "../notices.ts";
import { isReachable } from "../readdress.ts";

/** What counts because it was told: the answer, the decline, and the longer term (Awb 9:8(3), 9:11(2), (3), 9:12(1)). */
const counted: readonly NoticeKind[] = ["DECISION", "DECLINED", "ADJOURNED", "POSTPONED"];

/**
 * The posted letters that came back, after which nothing is left to be tried: a second sending failed as well, and so did every
 * other way that is known of this person. Somebody who gives an address meanwhile is written to there first.
 */
export function lettersLeftToStand(complaint: Complaint): readonly Notice[] {
  return complaint.notices.filter(
    (one) =>
      counted.includes(one.kind) &&
      isBackFromPost(one) &&
      isStillMeant(complaint, one) &&
      nothingIsLeft(complaint, one),
  );
}

/** It counts as sent on the day that it was posted, and what waited in its place does not leave any more. */
export function leftStanding({ notices }: Complaint, number: number): readonly Notice[] {
  return notices.map((one) => {
    if (one.number === number) return { ...one, state: "DISPATCHED" };
    return one.replaces === number && one.state === "REQUESTED" ? { ...one, state: "CANCELLED" } : one;
  });
}

function isBackFromPost({ state, evidence, channel }: Notice): boolean {
  return state === "FAILED" && channel === "POST" && evidence === "POSTED";
}

/** An answer that is still approved, and not one that tells of parts that ended by other letters; somebody who may have it. */
function isStillMeant(complaint: Complaint, notice: Notice): boolean {
  const { kind, number } = notice;
  if (!isReachable(complaint, notice)) return false;
  if (kind !== "DECISION" && kind !== "DECLINED") return true;
  const isOfThis = complaint.approval !== undefined && number >= complaint.approval.firstLetter;
  return isOfThis && answerStands(complaint, kind) && !partDeclineBy(complaint, number);
}

function nothingIsLeft(complaint: Complaint, notice: Notice): boolean {
  const { to, number } = notice;
  const isTheirs =
    to.kind === "PARTY" && !complaint.respondents.some(({ partyId }) => partyId === to.partyId);
  if (!isTheirs) return false;
  const again = complaint.notices.find(({ replaces }) => replaces === number);
  const isUnderway = again && !(again.state === "REQUESTED" && again.channel === "NONE");
  const failed = sendings(complaint, notice);
  const isTried = waysTo(complaint, to.partyId).every((way) => failed.some(({ channel }) => channel === way));
  return !isUnderway && failed.length > 1 && isTried;
}

/** This letter and those that it was sent instead of. */
function sendings(complaint: Complaint, notice: Notice): readonly Notice[] {
  const earlier = complaint.notices.find(({ number }) => number === notice.replaces);
  return earlier ? [...sendings(complaint, earlier), notice] : [notice];
}
