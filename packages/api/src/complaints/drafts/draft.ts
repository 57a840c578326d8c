import type { ActionType, ComplaintId, StaffId } from "@gehoor/domain";

/** A field of a form and what was typed in it; one that was chosen from may come several times. */
export interface DraftField {
  readonly name: string;
  readonly value: string;
}

/** What somebody has written for an action on a complaint and not sent. */
export interface Draft {
  readonly action: ActionType;
  readonly subject: string;
  readonly revision: string;
  readonly fields: readonly DraftField[];
  readonly keptAt: Temporal.Instant;
}

/** Whose draft it is, of which action, about what: at most one is kept of each. */
export interface DraftPlace {
  readonly staffId: StaffId;
  readonly complaintId: ComplaintId;
  readonly action: ActionType;
  readonly subject: string;
}

/** What an action can be about within a complaint, by the name that the field has in every input. */
const subjects = ["part", "partyId", "number"];

/**
 * About which part, party or letter something is, by what was typed or chosen for it.
 *
 * @returns empty where nothing was chosen, and where there is nothing to choose
 */
export function subjectOf(answerTo: (name: string) => unknown): string {
  const chosen = subjects
    .map(answerTo)
    .find((answer) => typeof answer === "number" || (typeof answer === "string" && answer !== ""));
  return String(chosen ?? "").slice(0, LONGEST_SUBJECT);
}

/** An id or a number; the rest of what is longer is nothing that an action is about. */
const LONGEST_SUBJECT = 40;

/** As the table has it, asked by its columns. */
export interface DraftRow extends Omit<Draft, "fields"> {
  readonly fields: string;
}

export function draftOf({ fields, ...row }: DraftRow): Draft {
  const pairs: readonly (readonly [name: string, value: string])[] = JSON.parse(fields);
  return { ...row, fields: pairs.map(([name, value]) => ({ name, value })) };
}

/** As it is kept. */
export function fieldsText(fields: readonly DraftField[]): string {
  return JSON.stringify(fields.map(({ name, value }) => [name, value]));
}
