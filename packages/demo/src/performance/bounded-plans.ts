import { planOf, type StatementPlan } from "@gehoor/api/testing/statement-plan";
import type { TestSystem } from "@gehoor/api/testing/test-system";
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
function readsBigTable({ scans }: StatementPlan): boolean {
  return scans.some(({ table }) => BIG_TABLES.includes(table));
}

/** The plans of the statements that read big tables, as sent by this work. */
export async function plansIn(
  system: TestSystem,
  work: () => Promise<unknown>,
): Promise<readonly StatementPlan[]> {
  await system.policies.coordination();
  const heard = await system.heardWhile(work);
  const reading = heard.filter(
    ({ text }) => /^(select|with)\b/.test(text) && !/pg_catalog|demo_clock/.test(text),
  );
  const plans: StatementPlan[] = [];
  for (const one of reading) plans.push(await planOf(system.env.DATABASE_URL, one));
  return plans.filter(readsBigTable);
}

/** Only by index, and no more rows than so many. */
export function expectBounded(plans: readonly StatementPlan[], mostRows: number): void {
  const scans = plans.flatMap((plan) => plan.scans).filter(({ table }) => BIG_TABLES.includes(table));
  expect(scans.length).toBeGreaterThan(0);
  expect(scans.filter(({ how }) => how === "Seq Scan")).toEqual([]);
  expect(scans.filter(({ rowsRead }) => rowsRead > mostRows)).toEqual([]);
}
