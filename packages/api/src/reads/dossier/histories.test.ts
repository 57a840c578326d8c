import { parseReference } from "@gehoor/domain";
import { expect, it } from "vitest";
import { loadHistory } from "../../complaints/load.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import { withReading } from "../../db/row-security/viewer.ts";
import { boundSystem } from "../../system.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { openHistories } from "./histories.ts";

const system = useTestSystem();

it("is what happened, goes on from where it was, and reads no event twice", async () => {
  const { db } = system();
  const actor = await addStaff(system(), "COORDINATOR");
  const { complaint } = await openedComplaint(system());
  const reference = parseReference(complaint.reference) ?? "";
  const histories = openHistories();

  const first = await histories.ofReference(db, reference);
  expect(first).toEqual(await loadHistory(db, complaint.id));
  expect(await histories.ofReference(db, reference)).toBe(first);
  expect(await histories.ofId(db, complaint.id)).toEqual(first);

  const command = { type: "StartAssessment" } as const;
  await runCommand(system(), { complaintId: complaint.id, actor, compose: () => command });
  const later = await histories.ofReference(db, reference);
  expect(later).toEqual(await loadHistory(db, complaint.id));
  expect(later?.events[0]).toBe(first?.events[0]);
  expect(later?.complaint.status).toBe("ASSESSING");
});

it("is nobody's who may not see it, also when somebody else has just read it", async () => {
  const { complaint, other } = {
    ...(await openedComplaint(system())),
    other: await openedComplaint(system()),
  };
  const reading = boundSystem(system());
  const histories = openHistories();
  const asPartyOf = (complaintId: typeof complaint.id) =>
    withReading({ kind: "PARTY", complaintId }, () => histories.ofReference(reading.db, complaint.reference));
  expect(await asPartyOf(complaint.id)).toBeDefined();
  expect(await asPartyOf(other.complaint.id)).toBeUndefined();
  expect(await asPartyOf(complaint.id)).toBeDefined();
});
