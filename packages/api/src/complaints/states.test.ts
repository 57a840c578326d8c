import type { ComplaintId } from "@gehoor/domain";
import { expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { loadComplaint } from "./load.ts";
import { openStates } from "./states.ts";
import { runCommand } from "./writing/run-command.ts";

const system = useTestSystem();

it("a state is that of all events, and goes on from where it was", async () => {
  const { sql, db } = system();
  const actor = await addStaff(system(), "COORDINATOR");
  const [one, other] = [await openedComplaint(system()), await openedComplaint(system())];
  const ids = [other.complaint.id, one.complaint.id];
  const states = openStates(sql);
  const folded = () => Promise.all(ids.map((id) => loadComplaint(db, id)));

  const first = await states.of(ids);
  expect(first).toEqual(await folded());
  expect(await states.of(ids)).toEqual(first);
  // The very same: nothing had happened, so that nothing was folded.
  expect((await states.of(ids)).every((state, index) => state === first[index])).toBe(true);

  await runCommand(system(), {
    complaintId: one.complaint.id,
    actor,
    compose: () => ({ type: "StartAssessment" }),
  });
  const later = await states.of(ids);
  expect(later[0]).toBe(first[0]);
  expect(later[1]?.status).toBe("ASSESSING");
  expect(later).toEqual(await folded());
});

it("of a complaint that there is not is undefined", async () => {
  const { complaint } = await openedComplaint(system());
  const nobody = "00000000-0000-4000-8000-000000000000" as ComplaintId;
  const [none, some] = await openStates(system().sql).of([nobody, complaint.id]);
  expect([none, some?.id]).toEqual([undefined, complaint.id]);
});
