import type { Complainant, Complaint, Notice } from "../complaint.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";
import type { NoticeState } from "./notice-kinds.ts";
import { owedLetters } from "./notices.ts";

type Approved = Pick<Complaint, "approval" | "partDeclines">;

/**
 * Whether a letter tells the answer, or the decline, that is approved now: what was asked for before tells another one, and
 * the decline of parts that ended by themselves has letters of its own.
 */
export function tellsApproved(
  { approval, partDeclines }: Approved,
  { kind, number }: Pick<Notice, "kind" | "number">,
): boolean {
  const told = approval?.of === "DECLINE" ? "DECLINED" : "DECISION";
  return (
    approval !== undefined &&
    kind === told &&
    number >= approval.firstLetter &&
    !tellsOfPart({ partDeclines }, { number })
  );
}

/** The letters that tell the approved answer, or the decline: those of this approval that can still count. */
export function answerLetters(complaint: Approved & Pick<Complaint, "notices">): readonly Notice[] {
  return complaint.notices.filter(
    (one) =>
      tellsApproved(complaint, one) && !one.overtaken && one.state !== "CANCELLED" && one.state !== "FAILED",
  );
}

/** Whether this letter of the answer is one of the present approval: what left for an earlier one tells nothing of it. */
export function isOfAnswer(complaint: Complaint, { number }: Pick<Notice, "number">): boolean {
  return answerLetters(complaint).some((one) => one.number === number);
}

/** Which complainants no letter of the answer tells that stands like this (Awb 9:8(3), 9:12(1): *the* complainant is told). */
export function untold(complaint: Complaint, ...states: readonly NoticeState[]): readonly Complainant[] {
  const letters = answerLetters(complaint).filter(({ state }) => states.includes(state));
  return owedLetters(complaint).filter((one) => !letters.some((letter) => tells(complaint, letter, one)));
}

/** The own letter does, that to who represents them all, and that to the spokesperson where the complainant chose so. */
function tells({ complainants }: Complaint, { to }: Notice, person: Complainant): boolean {
  if (to.kind !== "PARTY") return false;
  const reader = complainants.find(({ partyId }) => partyId === to.partyId);
  return (
    reader === undefined ||
    reader.partyId === person.partyId ||
    (person.throughSpokesperson === true && reader.spokesperson)
  );
}
