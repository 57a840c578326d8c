import type { RetentionClass } from "../codes.ts";

/** Years by the Selectielijst gemeenten 2020, process 13; undefined means kept for good. */
export const retentionYears: Readonly<Record<RetentionClass, number | undefined>> = {
  "13.1": 5,
  "13.1.1": 7,
  "13.1.2": 10,
  "13.1.3": undefined,
  "13.1.4": 1,
  "13.2": 1,
};

/** Whether a file would be kept less long by the one class than by the other. */
export function isShorter(one: RetentionClass, other: RetentionClass): boolean {
  return yearsOf(one) < yearsOf(other);
}

/** Of two classes the one by which a file is kept longest; the first of two that are equal. */
export function longest(one: RetentionClass, other: RetentionClass): RetentionClass {
  return isShorter(one, other) ? other : one;
}

function yearsOf(one: RetentionClass): number {
  return retentionYears[one] ?? Number.POSITIVE_INFINITY;
}
