import type { Outcome, RetentionClass, Status } from "../codes.ts";

type Day = Temporal.PlainDate;

/** What an end settled: of an answer, a decline, or any other way. */
export interface Ending {
  readonly on: Day;
  /** Whether the answer left within the term; undefined where no answer was owed any more. */
  readonly inTime: boolean | undefined;
  readonly outcome: Outcome | undefined;
  readonly ombudsmanUntilOn: Day | undefined;
  readonly retention: RetentionClass;
}

/** An end that was undone, and what it had been. */
export interface PastEnding {
  readonly as: Status;
  readonly ending: Ending;
}
