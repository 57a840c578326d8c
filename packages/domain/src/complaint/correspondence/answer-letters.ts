import type { Complainant, Complaint, Notice } from "../complaint.ts";
import { tellsOfPart } from "../decline/tells-of-part.ts";
import type { NoticeState } from "./notice-kinds.ts";
import { owedLetters } from "./notices.ts";

/** The letters that tell the approved answer, or the decline: those of this approval that can still count. */
export function answerLetters(complaint: Pick<Complaint, "approval" | "notices" | "partDeclines">) {
  const { approval, notices } = complaint;
  if (!approval) return [];
  const told = approval.of === "DECLINE" ? "DECLINED" : "DECISION";
  return notices.filter(
    ({ kind, number, state, overtaken }) =>
      kind === told &&
      !overtaken &&
      number >= approval.firstLetter &&
      state !== "CANCELLED" &&
      state !== "FAILED" &&
      !tellsOfPart(complaint, { number }),
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
