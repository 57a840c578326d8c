import type { About, Subject } from "../codes.ts";

/** Whether there is a decision (besluit), or one that should have come by now. */
export const decisionPositions = ["NONE", "TAKEN", "LATE", "UNKNOWN"] as const;
export const proceedings = ["NONE", "ADMINISTRATIVE_COURT", "OTHER_COURT", "CRIMINAL"] as const;
/** Conduct towards the complainant, or towards another with or without authorisation (9:1, 9:4). */
export const concernedPeople = ["SELF", "OTHER_AUTHORISED", "OTHER"] as const;
/** About rules or policy in general, or something broken in the street. */
export const matters = ["CONDUCT", "RULES", "STREET_DEFECT"] as const;

/** What the complainant answered before typing everything. It advises and flags; it never blocks (9:8 is discretionary). */
export interface ScreeningAnswers {
  readonly about: About;
  readonly subject: Subject;
  /** The last day of the conduct, where known. */
  readonly conductUntilOn: Temporal.PlainDate | undefined;
  readonly decision: (typeof decisionPositions)[number];
  readonly earlierComplaint: boolean;
  readonly proceedings: (typeof proceedings)[number];
  readonly concerns: (typeof concernedPeople)[number];
  readonly matter: (typeof matters)[number];
  /** Which of these questions were answered at all; the others stand as the answer that flags nothing. Absent where nobody kept it. */
  readonly answered?: readonly ScreeningQuestion[] | undefined;
}

export const screeningQuestions = [
  "ABOUT",
  "SUBJECT",
  "DECISION",
  "EARLIER_COMPLAINT",
  "PROCEEDINGS",
  "CONCERNS",
  "MATTER",
] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];
