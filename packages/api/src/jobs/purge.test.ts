import { expect, test } from "vitest";
import { openRateLimits } from "../auth/rate-limits.ts";
import { findSession, hashOf, issueSession } from "../auth/session-store.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { purge } from "./purge.ts";

const system = useTestSystem();

async function countOf(table: "session" | "idempotency" | "rate_limit"): Promise<number> {
  const [row] = await system().sql<{ count: number }[]>`
    select count(*)::int as count from ${system().sql(table)}`;
  return row?.count ?? 0;
}

test("a session that is over goes; one that holds stays, however far ahead the demo's clock was set", async () => {
  const { db, sql, clock } = system();
  const { staffId, roles } = await addStaff(system(), "COORDINATOR");
  const over = await issueSession(db, { kind: "STAFF", staffId }, roles);
  await sql`update session set expires_at = ${Temporal.Now.instant().subtract({ minutes: 1 })}
    where token_hash = ${over.session.tokenHash}`;
  const { token } = await issueSession(db, { kind: "STAFF", staffId }, roles);
  clock.set(Temporal.Now.instant().add({ hours: 24 * 60 }));
  await purge(system());
  expect(await countOf("session")).toBe(1);
  expect(await findSession(db, hashOf(token))).toBeDefined();
});

test("the key of a form is recognised for a month", async () => {
  const { clock } = system();
  clock.set("2026-11-23T09:00:00Z");
  await openedComplaint(system());
  clock.set("2026-12-22T09:00:00Z");
  await purge(system());
  expect(await countOf("idempotency")).toBe(1);
  clock.set("2026-12-24T09:00:00Z");
  await purge(system());
  expect(await countOf("idempotency")).toBe(0);
});

test("whom we counted is forgotten once the count is over", async () => {
  const { sql, env } = system();
  const limits = openRateLimits(env, sql);
  await limits.spend(["SUBMIT_BY_ADDRESS", "192.0.2.1"], ["SUBMIT_BY_ADDRESS", "192.0.2.2"]);
  await sql`update rate_limit set expire = ${Temporal.Now.instant().epochMilliseconds - 1} where key = (
    select min(key) from rate_limit)`;
  await purge(system());
  expect(await countOf("rate_limit")).toBe(1);
});
