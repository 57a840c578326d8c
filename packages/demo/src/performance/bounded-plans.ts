import type { StatementPlan } from "@gehoor/api/testing/statement-plan";
import { expect } from "vitest";

/** What grows with the number of complaints. */
const BIG_TABLES = [
  "complaint",
  "complaint_event",
  "complaint_text",
  "complaint_search",
  "complaint_head",
  "deadline",
  "notice",
  "letter",
  "message",
  "party",
  "access_credential",
  "alert",
];

/** Whether a statement reads what grows. */
export function readsBigTable({ scans }: StatementPlan): boolean {
  return scans.some(({ table }) => BIG_TABLES.includes(table));
}

/** Only by index, and no more rows than so many. */
export function expectBounded(plans: readonly StatementPlan[], mostRows: number): void {
  const scans = plans.flatMap((plan) => plan.scans).filter(({ table }) => BIG_TABLES.includes(table));
  expect(scans.length).toBeGreaterThan(0);
  expect(scans.filter(({ how }) => how === "Seq Scan")).toEqual([]);
  expect(scans.filter(({ rowsRead }) => rowsRead > mostRows)).toEqual([]);
}
