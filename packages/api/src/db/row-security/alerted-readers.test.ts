import { type Role, roles } from "@gehoor/domain";
import { expect, test } from "vitest";
import { runCommand } from "../../complaints/writing/run-command.ts";
import { raiseAlert } from "../../jobs/raise-alert.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { alertedReaders } from "./alerted-readers.ts";
import { boundSql } from "./bound-clients.ts";
import { type Viewer, withReading } from "./viewer.ts";

const system = useTestSystem();

test("asked of many readers at once, the lock gives each what it gives them by themselves", async () => {
  const coordinator = await addStaff(system(), "COORDINATOR");
  const people = await Promise.all([
    addStaff(system(), "HANDLER"),
    addStaff(system(), "COORDINATOR", "SIGNATORY"),
    ...roles.map((role) => addStaff(system(), role)),
  ]);
  const files = await Promise.all([1, 2, 3].map(() => openedComplaint(system())));
  const [handled, barred] = files.map(({ complaint }) => complaint.id);
  if (!handled || !barred) throw new Error("Nothing was opened");
  await system().sql`update complaint set handler_id = ${people[0].staffId} where id = ${handled}`;
  await runCommand(system(), {
    complaintId: barred,
    actor: coordinator,
    compose: () => ({ type: "RecordInvolvement", staffId: people[1].staffId }),
  });
  await system().sql`update complaint set awaits_signatory = true, with_adviser = true where id = ${barred}`;
  for (const { complaint } of files)
    await raiseAlert(system(), { complaintId: complaint.id, kind: "URGENT", cause: "test" });
  const alerts = (await system().sql<{ id: string }[]>`select id from alert order by position`).map(
    ({ id }) => id,
  );
  const coordinates = (held: readonly Role[]) => (held.includes("COORDINATOR") ? [] : undefined);
  const viewers = people.map(
    ({ staffId, roles: held }): Viewer => ({
      kind: "STAFF",
      staffId,
      roles: held,
      coordinatesWithout: held.includes("MANAGER") ? [people[1].staffId] : coordinates(held),
    }),
  );
  const given = await alertedReaders(system().sql, viewers, alerts);
  const reader = boundSql(system().sql);
  const each = await Promise.all(
    viewers.map((viewer) =>
      withReading(viewer, async () =>
        (await reader<{ id: string }[]>`select id from alert`).map(({ id }) => id),
      ),
    ),
  );
  expect(people.map(({ staffId }) => [...(given.get(staffId) ?? [])].toSorted())).toEqual(
    each.map((ids) => ids.toSorted()),
  );
  // Nobody is given nothing, and somebody not everything.
  expect(new Set(each.map((ids) => ids.length)).size).toBeGreaterThan(2);
  expect(await alertedReaders(system().sql, viewers, [])).toEqual(new Map());
});
