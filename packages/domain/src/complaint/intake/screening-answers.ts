import type { About, Subject } from "../codes.ts";

/** What the complainant answered before typing everything. It advises and flags; it never blocks (9:8 is discretionary). */
export interface ScreeningAnswers {
  readonly about: About;
  readonly subject: Subject;
  /** The last day of the conduct, where known. */
  readonly conductUntilOn: Temporal.PlainDate | undefined;
  /** Whether there is a decision (besluit), or one that should have come by now. */
  readonly decision: "NONE" | "TAKEN" | "LATE" | "UNKNOWN";
  readonly earlierComplaint: boolean;
  readonly proceedings: "NONE" | "ADMINISTRATIVE_COURT" | "OTHER_COURT" | "CRIMINAL";
  /** Conduct towards the complainant, or towards another with or without authorisation (9:1, 9:4). */
  readonly concerns: "SELF" | "OTHER_AUTHORISED" | "OTHER";
  /** About rules or policy in general, or something broken in the street. */
  readonly matter: "CONDUCT" | "RULES" | "STREET_DEFECT";
  /** Which of these questions were answered at all; the others stand as the answer that flags nothing. Absent where nobody kept it. */
  readonly answered?: readonly ScreeningQuestion[] | undefined;
}

export type ScreeningQuestion =
  | "ABOUT"
  | "SUBJECT"
  | "DECISION"
  | "EARLIER_COMPLAINT"
  | "PROCEEDINGS"
  | "CONCERNS"
  | "MATTER";
