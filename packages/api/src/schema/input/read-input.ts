import { z } from "zod";
import type { InputField, InputFields, ValuesOf } from "./input-field.ts";
import { type Problem, type ProblemCode, problemCodes } from "./problem.ts";

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Nobody mends more than this at once, and a hostile request gets no long answer. */
const MOST_PROBLEMS = 50;

/** Reads one field from outside: its value, or everything that is wrong with it. */
export function readInput<Value>(field: InputField<Value>, typed: unknown, path: string): Read<Value> {
  const read = field.parse.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => problemOf(issue, path));
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The parser of several fields together; unknown ones never come this far. */
export function parserOf<Fields extends InputFields>(fields: Fields): z.ZodType<ValuesOf<Fields>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { parse }]) => [name, parse]));
  // The shape was built from the same fields a line above, which the compiler cannot follow through fromEntries.
  return z.object(shape) as unknown as z.ZodType<ValuesOf<Fields>>;
}

function problemOf(issue: z.core.$ZodIssue, path: string): Problem {
  const at = [path, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  return { path: at, ...meaningOf(issue) };
}

function meaningOf(issue: z.core.$ZodIssue): { readonly code: ProblemCode; readonly limit?: number } {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? { code: "REQUIRED" }
        : { code: "OUT_OF_RANGE", limit: Number(issue.minimum) };
    case "too_big":
      if (issue.origin === "string") return { code: "TOO_LONG", limit: Number(issue.maximum) };
      if (issue.origin === "array") return { code: "TOO_MANY", limit: Number(issue.maximum) };
      return { code: "OUT_OF_RANGE", limit: Number(issue.maximum) };
    case "invalid_type":
      return { code: issue.input === undefined || issue.input === null ? "REQUIRED" : "INVALID" };
    default: {
      const named = issue.code === "custom" ? issue.params?.problem : undefined;
      return { code: problemCodes.find((code) => code === named) ?? "INVALID" };
    }
  }
}
