import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { migrate } from "../migrate.ts";
import { openSql, type Sql } from "../sql-client.ts";
import { rowPolicyFaults } from "./apply-row-policies.ts";
import { boundSql } from "./bound-clients.ts";
import { open, readable, unread } from "./row-policies.ts";
import { type Viewer, withReading } from "./viewer.ts";

/** Numbers, hashes and settings: nothing in them says anything of anybody. */
const withoutPeople = [
  ...["chain_anchor", "chain_anchor_head", "complaint_ledger_head", "access_log_head", "reference_counter"],
  ...["demo_clock", "rate_limit", "queue_worker", "used_token", "key_check", "staff_mail_made"],
];

const system = useTestSystem();
let owner: Sql;
beforeAll(async () => {
  owner = openSql(system().ownerUrl, { max: 1 });
  await openedComplaint(system());
});
afterAll(() => owner.end());

test("every table is locked, or on the short list of those that say nothing of anybody", async () => {
  const tables = await owner<{ name: string; locked: boolean }[]>`
    select relname as name, relrowsecurity as locked from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  const known = [...Object.keys(readable), ...unread, ...open, ...withoutPeople];
  expect(tables.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  const locked = tables.filter((one) => one.locked).map(({ name }) => name);
  expect(locked.toSorted()).toEqual([...Object.keys(readable), ...unread].toSorted());
});

describe("a reader", () => {
  const nobody: readonly Viewer[] = [
    { kind: "VISITOR" },
    {
      kind: "STAFF",
      staffId: "00000000-0000-4000-8000-000000000000" as never,
      roles: [],
      coordinatesWithout: undefined,
    },
  ];
  const ofCases = Object.keys(readable).filter((table) => !/^(staff.*|absence)$/.test(table));

  test.each(nobody)("who is nobody is given no row of any case: $kind", async (viewer) => {
    const reader = boundSql(system().sql);
    await withReading(viewer, async () => {
      for (const table of ofCases) expect(await reader`select from ${reader(table)}`, table).toHaveLength(0);
    });
    expect(await system().sql`select from complaint`).not.toHaveLength(0);
  });

  test("is asked for: without one nothing is read", async () => {
    const reader = boundSql(system().sql);
    await expect(async () => reader`select 1`).rejects.toThrow(/outside of any viewer/);
    await withReading(undefined, () =>
      expect(async () => reader`select 1`).rejects.toThrow(/outside of any/),
    );
  });

  test("changes nothing, and leaves nothing of themselves to the next statement on the connection", async () => {
    const single = openSql(system().env.DATABASE_URL, { max: 1 });
    const reader = boundSql(single);
    const { staffId } = await addStaff(system(), "COORDINATOR");
    const coordinator: Viewer = { kind: "STAFF", staffId, roles: ["COORDINATOR"], coordinatesWithout: [] };
    await withReading(coordinator, async () => {
      expect(await reader`select from complaint`).not.toHaveLength(0);
      await expect(async () => reader`delete from complaint`).rejects.toThrow(/read-only|permission denied/);
      await expect(async () => reader`select from session`).rejects.toThrow(/permission denied/);
      await expect(async () => reader`select enqueue_jobs('[]')`).rejects.toThrow(/permission denied/);
      expect(() => reader.begin).toThrow(/no transaction/);
    });
    await withReading({ kind: "VISITOR" }, async () => {
      expect(await reader`select from complaint`).toHaveLength(0);
    });
    const [after] = await single<{ role: string; staff: string }[]>`
      select current_user as role, current_setting('gehoor.staff', true) as staff`;
    expect(after).toEqual({ role: "gehoor_process", staff: "" });
    await single.end();
  });

  test("has each statement answered by itself, asked together or one after the other", async () => {
    const reader = boundSql(system().sql);
    await withReading({ kind: "VISITOR" }, async () => {
      const asked = [1, 2, 3].map(
        (one) => reader<{ one: number }[]>`select ${one}::int as one, txid_current_if_assigned()`,
      );
      expect((await Promise.all(asked)).map(([row]) => row?.one)).toEqual([1, 2, 3]);
      const [good, bad] = await Promise.allSettled([reader`select 1 as one`, reader`select 1 / 0`]);
      expect(bad).toMatchObject({ status: "rejected", reason: { code: "22012" } });
      expect(good.status).toBe("fulfilled");
      const part = reader`and 2 = 2`;
      expect(await reader`select 1 as one where 1 = 1 ${part}`).toEqual([{ one: 1 }]);
    });
  });
});

test("what somebody took away or changed by hand is found, and put back by a migration", async () => {
  const none = { missing: [], other: [] };
  expect(await rowPolicyFaults(system().sql)).toEqual(none);
  await owner.unsafe(`
    alter table note disable row level security;
    drop policy gehoor_viewer on party;
    alter policy gehoor_viewer on message using (true);
    create policy everybody on letter using (true)`);
  expect(await rowPolicyFaults(system().sql)).toEqual({
    missing: ["Row security of note is switched off", "The policy gehoor_viewer of party is missing"],
    other: [
      "The policy gehoor_viewer of message is not worded as in this release",
      "letter has a policy everybody that this release does not know",
    ],
  });
  await migrate(system().ownerUrl, system().env.DATABASE_URL);
  expect(await rowPolicyFaults(system().sql)).toEqual(none);
});
