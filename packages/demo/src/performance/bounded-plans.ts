import { boundSystem, type StaffSession, viewerOfSession, withReading } from "@gehoor/api/reading";
import { planOf, type StatementPlan } from "@gehoor/api/testing/statement-plan";
import type { Heard, TestSystem } from "@gehoor/api/testing/test-system";
import { expect } from "vitest";
import { bigTables } from "./big-tables.ts";

/** Whether a statement reads what grows. */
function readsBigTable({ scans }: StatementPlan): boolean {
  return scans.some(({ table }) => bigTables.includes(table));
}

/** What reads for somebody: in this house as they may, in that one for the whole of it. */
export interface Reading {
  readonly system: TestSystem;
  readonly unrestricted: TestSystem;
  readonly now: Temporal.Instant;
}

/** The plans of the statements that read big tables, as sent by this work for who is signed in by this session. */
export async function plansIn(
  unrestricted: TestSystem,
  session: StaffSession,
  work: (reading: Reading) => Promise<unknown>,
): Promise<readonly StatementPlan[]> {
  const now = await unrestricted.clock.now();
  const viewer = viewerOfSession(session, await unrestricted.policies.coordination(now));
  const system = { ...unrestricted, ...boundSystem(unrestricted), clock: unrestricted.clock };
  const heard = await unrestricted.heardWhile(() =>
    withReading(viewer, () => work({ system, unrestricted, now })),
  );
  const reading = heard.filter(
    ({ text }) => /^(select|with)\b/.test(text) && !/pg_catalog|demo_clock/.test(text),
  );
  const plans: StatementPlan[] = [];
  for (const one of reading)
    plans.push(await planOf(unrestricted.env.DATABASE_URL, one, one.asViewer ? viewer : undefined));
  return plans.filter(readsBigTable);
}

/** The plans of statements that were heard for another moment, asked for this one. */
export async function plansOn(
  system: TestSystem,
  heard: readonly Heard[],
  now: Temporal.Instant,
): Promise<readonly StatementPlan[]> {
  const plans: StatementPlan[] = [];
  for (const { text, parameters } of heard.filter((one) => !one.text.includes("pg_catalog"))) {
    const today = parameters.map((one) => (one instanceof Temporal.Instant ? now : one));
    plans.push(await planOf(system.env.DATABASE_URL, { text, parameters: today }));
  }
  return plans;
}

/** Only by index, and no more rows than so many. */
export function expectBounded(plans: readonly StatementPlan[], mostRows: number): void {
  const scans = plans.flatMap((plan) => plan.scans).filter(({ table }) => bigTables.includes(table));
  expect(scans.length).toBeGreaterThan(0);
  expect(scans.filter(({ how }) => how === "Seq Scan")).toEqual([]);
  expect(scans.filter(({ rowsRead }) => rowsRead > mostRows)).toEqual([]);
}
