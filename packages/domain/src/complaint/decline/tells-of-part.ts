import type { Complaint, Notice, PartDecline } from "../complaint.ts";

/** Of which decline that ended parts this is a letter. */
export function partDeclineBy(
  { partDeclines }: Pick<Complaint, "partDeclines">,
  notice: number,
): PartDecline | undefined {
  return partDeclines.find(({ letters }) => letters.includes(notice));
}

/** A letter that declined parts, sent again because it did not arrive: it stays owed, whatever became of the others. */
export function tellsOfPart(
  complaint: Pick<Complaint, "partDeclines">,
  { number }: Pick<Notice, "number">,
): boolean {
  return partDeclineBy(complaint, number) !== undefined;
}
