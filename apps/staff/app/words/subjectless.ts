import type { Code } from "./code.ts";

/** Views that tell that a complaint exists and where it stands, not what it is about or who handles it. */
const subjectless: readonly Code<"View">[] = ["RECORDS", "SEALED", "COUNTER"];

export function isSubjectless(view: Code<"View">): boolean {
  return subjectless.includes(view);
}
