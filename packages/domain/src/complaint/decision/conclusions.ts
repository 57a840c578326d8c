import type { DepartmentId, TextRef } from "../../ids.ts";

type Day = Temporal.PlainDate;

export interface AdviceRequest {
  readonly requestedOn: Day;
  readonly receivedOn: Day | undefined;
  readonly report: TextRef | undefined;
}

export interface Conclusions {
  /** Undefined says: no conclusions, which the letter says in so many words. */
  readonly text: TextRef | undefined;
  readonly measures: readonly Measure[];
  readonly deviationReason: TextRef | undefined;
}

export interface Measure {
  readonly number: number;
  readonly description: TextRef;
  readonly departmentId: DepartmentId | undefined;
  readonly dueOn: Day | undefined;
}
