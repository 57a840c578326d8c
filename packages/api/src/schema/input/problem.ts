/** What is wrong with one field of an input; the apps put it beside the field. */
export type ProblemCode = "REQUIRED" | "INVALID" | "TOO_LONG" | "TOO_MANY" | "OUT_OF_RANGE" | "UNKNOWN";

export interface Problem {
  /** Dotted path of the input field, as in `parts.0.description`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly limit?: number;
}
