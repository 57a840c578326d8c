import type { Complaint, PartDecline } from "../complaint.ts";

/** The copy, the hand-over, the decline and what told of a part are known by the number of their letter. */
export function replaced(complaint: Complaint, old: number, number: number): Partial<Complaint> {
  return {
    respondents: complaint.respondents.map((one) =>
      one.copyNotice === old ? { ...one, copyNotice: number } : one,
    ),
    handingOver:
      complaint.handingOver?.notice === old
        ? { ...complaint.handingOver, notice: number }
        : complaint.handingOver,
    handOversDone: complaint.handOversDone.map((one) =>
      one.notice === old ? { ...one, notice: number } : one,
    ),
    decline: complaint.decline?.notice === old ? { ...complaint.decline, notice: number } : complaint.decline,
    partDeclines: complaint.partDeclines.map((one) => resent(one, old, number)),
    parts: complaint.parts.map((part) =>
      part.ending?.notice === old ? { ...part, ending: { ...part.ending, notice: number } } : part,
    ),
  };
}

function resent(decline: PartDecline, old: number, number: number): PartDecline {
  return {
    ...decline,
    notice: decline.notice === old ? number : decline.notice,
    letters: decline.letters.map((letter) => (letter === old ? number : letter)),
  };
}
