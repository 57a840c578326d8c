import type { StaffSession } from "../auth/session.ts";
import { openSql } from "../db/sql-client.ts";
import { seed } from "../demo/seed.ts";
import { addDemoStaff, staffActor } from "../demo/staff.ts";
import { demoWorld } from "../demo/tell.ts";
import { unkeptLetters } from "../demo/unkept-letters.ts";
import type { TestSystem } from "../testing/test-system.ts";

/**
 * Fills the database of a test with so many complaints of the demo, and lets the server count them: plans for an empty
 * database say nothing.
 */
export async function fillWithComplaints(system: TestSystem, complaints: number): Promise<void> {
  const owner = openSql(system.env.DATABASE_URL, { max: 4 });
  try {
    await addDemoStaff(owner);
    await seed(owner, {
      ...{ complaints, seed: 1, now: await system.clock.now(), accessCodeKey: system.env.ACCESS_CODE_KEY },
      world: demoWorld(unkeptLetters),
    });
    // Seeded by the thousand they keep no letters; a table without rows would be read whole, and rightly.
    await owner`
      insert into letter (complaint_id, notice_number, composed_on, subject, html, text, salt, sha256, sent)
      select complaint_id, number, dispatched_on, 'Brief', '', '', '', '', true from notice
      where dispatched_on is not null`;
    // What was told over the years and not purged yet; the coordinator has seen it all.
    await owner`
      insert into alert (id, complaint_id, kind, cause, created_at)
      select gen_random_uuid(), id, 'ACTION_ASKED', 'letter ' || letter, updated_at
      from complaint, generate_series(1, 3) letter order by updated_at`;
    await owner`
      insert into alert_seen (alert_id, staff_id, acknowledged_at)
      select id, ${staffActor("n.jansen").staffId}, created_at from alert`;
    await owner`vacuum (analyze)`;
  } finally {
    await owner.end();
  }
  system.policies.refresh();
}

/** Somebody of the demo, signed in. */
export function sessionOf(login: string): StaffSession {
  const { staffId, roles } = staffActor(login);
  const expiresAt = Temporal.Instant.from("2100-01-01T00:00:00Z");
  return { kind: "STAFF", tokenHash: login, expiresAt, staffId, roles };
}
