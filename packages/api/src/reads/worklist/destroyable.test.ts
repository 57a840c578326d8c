import type { Actor } from "@gehoor/domain";
import { expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { type Runnable, runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const on = (day: string) => api().system.clock.set(`${day}T09:00:00Z`);

it("the records manager is shown what is past its retention, archived or not, until something holds it or it is gone", async () => {
  on("2026-11-23");
  const { system, ask, signIn } = api();
  const records = await addStaff(system, "RECORDS_MANAGER");
  const { complaint } = await openedComplaint(system);
  const run = (actor: Actor, command: Runnable) => runOn(system, complaint, actor, command);
  const isListed = async () => {
    const document = "{ complaints(filter: { destroyable: true }, first: 50) { edges { node { id } } } }";
    const { data } = await ask<{ complaints: { edges: { node: { id: string } }[] } }>(
      document,
      {},
      await signIn(records),
    );
    return data.complaints.edges.some(({ node }) => node.id === complaint.id);
  };
  expect(await isListed()).toBe(false);
  await run(await addStaff(system, "COORDINATOR"), (addText) => ({
    type: "Withdraw",
    partyId: complaint.complainants[0]?.partyId ?? missing(),
    statement: addText("REASON", "Belde: het hoeft niet meer."),
  }));
  const [kept] = await system.sql<{ from: Temporal.PlainDate }[]>`
    select destroyable_from_on as "from" from complaint where id = ${complaint.id}`;
  const from = kept?.from ?? missing();
  on(`${from.subtract({ days: 1 })}`);
  expect(await isListed()).toBe(false);
  on(`${from}`);
  expect(await isListed()).toBe(true);
  await run(records, (addText) => ({ type: "PlaceHold", reason: addText("REASON", "Rechtszaak.") }));
  expect(await isListed()).toBe(false);
  await run(records, { type: "LiftHold" });
  await run(records, { type: "ArchiveComplaint" });
  expect(await isListed()).toBe(true);
  const decided = { reportPublished: true, listApproved: true, mainStatus: undefined };
  await run(records, { type: "DestroyComplaint", ...decided });
  expect(await isListed()).toBe(false);
});

function missing(): never {
  throw new Error("It came in from somebody, and ended");
}
