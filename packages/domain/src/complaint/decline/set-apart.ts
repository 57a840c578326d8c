import type { Complaint } from "../complaint.ts";
import { answerLetters } from "../correspondence/answer-letters.ts";

/** The proposal has become a fact about these; another may be made about the rest. */
export function setApart(complaint: Complaint, parts: readonly number[]): Partial<Complaint> {
  const { decline, approval, partDeclines } = complaint;
  const isKnown = partDeclines.some((one) => one.parts.some((part) => parts.includes(part)));
  if (!decline || approval?.of !== "DECLINE" || isKnown) return {};
  const letters = answerLetters(complaint).map(({ number }) => number);
  return {
    decline: undefined,
    approval: undefined,
    partDeclines: [...partDeclines, { ...decline, parts, approval, letters }],
  };
}
