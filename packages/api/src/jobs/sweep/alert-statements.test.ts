import { beforeEach, expect, test } from "vitest";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { raiseAlert } from "../raise-alert.ts";
import { sweepDeadlines } from "./deadline-sweep.ts";

const system = useTestSystem();

beforeEach(async () => {
  await system().sql`delete from alert`;
  system().clock.set("2026-11-23T09:00:00Z");
});

/** What a transaction holds between its beginning and its end. */
function withinTransactions(statements: readonly string[]): readonly string[] {
  const from = statements.findIndex((text) => text.startsWith("begin"));
  return statements.slice(from + 1, statements.indexOf("commit"));
}

async function submitted() {
  const opened = await openedComplaint(system());
  return opened.complaint;
}

test("one alert takes two statements: its turn, and the alert with its bell", async () => {
  const { id } = await submitted();
  const statements = await system().statementsOf(() =>
    raiseAlert(system(), { complaintId: id, kind: "ACTION_ASKED", cause: "letter 1" }),
  );
  expect(withinTransactions(statements)).toHaveLength(2);
});

test("a sweep takes two for up to a thousand terms, however many complaints they belong to", async () => {
  for (let count = 0; count < 5; count += 1) await submitted();
  // A week before the acknowledgement is due; nothing asks for a command yet.
  system().clock.set("2026-12-07T04:00:00Z");
  const statements = await system().statementsOf(() => sweepDeadlines(system()));
  expect(withinTransactions(statements)).toHaveLength(2);
  expect(statements.filter((text) => text.startsWith("begin"))).toHaveLength(1);
  const [told] = await system().sql<{ alerts: number }[]>`select count(*)::int as alerts from alert`;
  expect(told?.alerts).toBeGreaterThanOrEqual(5);
});
