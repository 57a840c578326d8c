import { openSql, type Sql } from "@gehoor/api/filling";
import type { StaffSession, WorklistQuestion } from "@gehoor/api/reading";
import { writeCursor } from "@gehoor/api/reading";
import type { TestSystem } from "@gehoor/api/testing/test-system";
import { parseId } from "@gehoor/domain";
import { seed } from "../filling/seed.ts";
import { unkeptLetters } from "../filling/unkept-letters.ts";
import { addDemoStaff, staffActor } from "../people/staff.ts";
import { demoWorld } from "../telling/tell.ts";

/** How many plans are asserted on. A hundred thousand take three minutes, which is for who asks: `docs/performance.md`. */
export const planned = Number(process.env.PLANS_COMPLAINTS ?? 12_000);

/**
 * Fills the database of a test with so many complaints of the demo, and lets the server count them: plans for an empty
 * database say nothing.
 */
export async function fillWithComplaints(system: TestSystem, complaints: number): Promise<void> {
  const owner = openSql(system.ownerUrl, { max: 4 });
  try {
    await addDemoStaff(owner);
    await seed(owner, {
      complaints,
      seed: 1,
      now: await system.clock.now(),
      accessCodeKey: system.env.ACCESS_CODE_KEY,
      world: demoWorld(unkeptLetters),
    });
    await addWhatYearsLeave(owner);
  } finally {
    await owner.end();
  }
  system.policies.refresh();
}

/** Letters and alerts that seeding by the thousand leaves out, and the server's own count of it all. */
export async function addWhatYearsLeave(owner: Sql): Promise<void> {
  // Seeded by the thousand they keep no letters; a table without rows would be read whole, and rightly.
  await owner`
    insert into letter (complaint_id, notice_number, composed_on, subject, html, text, salt, sha256, sent)
    select complaint_id, number, dispatched_on, 'Brief', '', '', '', '', true from notice
    where dispatched_on is not null on conflict do nothing`;
  // What was told over the years and not purged yet; coordinator and signatory have seen it all.
  await owner`
    insert into alert (id, complaint_id, kind, cause, created_at)
    select gen_random_uuid(), id, 'ACTION_ASKED', 'MessageSent:' || letter, updated_at
    from complaint, generate_series(1, 3) letter order by updated_at
    on conflict do nothing`;
  await owner`
    insert into alert_seen (alert_id, staff_id, acknowledged_at)
    select alert.id, staff.id, created_at from alert, staff where login in ('n.jansen', 'a.smit')
    on conflict do nothing`;
  await owner`vacuum (analyze)`;
}

/** Somebody of the demo, signed in. */
export function sessionOf(login: string): StaffSession {
  const { staffId, roles } = staffActor(login);
  const expiresAt = Temporal.Instant.from("2100-01-01T00:00:00Z");
  return { kind: "STAFF", tokenHash: login, expiresAt, staffId, roles };
}

/** The cursor of the row so far into the list of everything. */
export async function cursorAt(
  { sql }: Pick<TestSystem, "sql">,
  { field, direction }: WorklistQuestion["order"],
  offset: number,
): Promise<string> {
  const column = {
    NEXT_DUE: "next_due_on",
    RECEIVED: "received_on",
    UPDATED: "updated_at",
    REFERENCE: "reference",
  }[field];
  const way = direction === "DESC" ? sql`desc` : sql`asc`;
  const [row] = await sql<{ id: string; key: Temporal.PlainDate | Temporal.Instant | string }[]>`
    select id, ${sql(column)} as key from complaint order by ${sql(column)} ${way}, id ${way} limit 1 offset ${offset}`;
  const id = parseId<Parameters<typeof writeCursor>[0]["id"]>(row?.id ?? "");
  if (!row || !id) throw new Error("The list is not that long");
  const key =
    row.key instanceof Temporal.Instant ? row.key.toString({ fractionalSecondDigits: 3 }) : String(row.key);
  return writeCursor({ field, key, id });
}
