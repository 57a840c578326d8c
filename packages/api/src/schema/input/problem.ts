/** What is wrong with one field of an input; the apps put it beside the field. */
export const problemCodes = [
  "HIDDEN_CHARACTERS",
  "INVALID",
  "OUT_OF_RANGE",
  "REQUIRED",
  "TOO_LONG",
  "TOO_MANY",
  "UNKNOWN",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  /** Dotted path of the input field, as in `parts.0.description`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly limit?: number;
}
