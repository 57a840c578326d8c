import { type Actor, amsterdamDay, type ComplaintId, possibleActions, type StaffId } from "@gehoor/domain";
import { enclosure, randomCommands } from "@gehoor/domain/testing";
import { loadComplaint } from "../../complaints/load.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import { departments } from "../../db/reference-data.ts";
import { someOmbudsmanRequest, someSubmission } from "../sample-requests.ts";
import { addStaff } from "../sample-staff.ts";
import type { TestSystem } from "../test-system.ts";
import { openedComplaint } from "./opened-complaint.ts";

export type StaffActor = Extract<Actor, { kind: "STAFF" }>;

const newcomer = {
  name: "Karin de Boer",
  email: "karin@example.org",
  phone: undefined,
  address: undefined,
};

/** Everybody a complaint may meet. */
export async function hireCast(system: TestSystem): Promise<readonly StaffActor[]> {
  const cast: StaffActor[] = [];
  for (const roles of [
    ["COORDINATOR"],
    ["COORDINATOR", "INTAKE"],
    ["HANDLER"],
    ["HANDLER"],
    ["SIGNATORY"],
    ["LIAISON"],
    ["RECORDS_MANAGER"],
  ] as const)
    cast.push(await addStaff(system, ...roles));
  return cast;
}

/** Handed in for the ombudsman today, without a complaint here. */
async function asked(system: TestSystem, desk: StaffActor) {
  return someOmbudsmanRequest(desk, { receivedOn: amsterdamDay(await system.clock.now()) });
}

/**
 * Opens a complaint, or at times a request to the ombudsman, and lets members of the cast do whatever they may, one thing after the other, while days pass.
 *
 * @param draws numbers that decide every choice; the same numbers give the same walk
 */
export async function randomWalk(
  system: TestSystem,
  cast: readonly StaffActor[],
  draws: readonly number[],
): Promise<ComplaintId> {
  const [first, second] = cast;
  if (!first || !second) throw new Error("Nobody to act");
  const straight = (draws[0] ?? 0) % 5 === 0;
  const opened = await openedComplaint(system, straight ? await asked(system, second) : someSubmission());
  const { id } = opened.complaint;
  let drawn = 0;
  const draw = (below: number) => (draws[drawn++ % draws.length] ?? 0) % below;
  for (let step = 0; step < draws.length; step += 1) {
    const now = (await system.clock.now()).add({ hours: draw(60) });
    system.clock.set(now);
    const complaint = await loadComplaint(system.db, id);
    if (!complaint) throw new Error("The complaint is gone");
    const partyId = complaint.complainants[0]?.partyId;
    const actors: readonly Actor[] = [
      ...cast,
      { kind: "SYSTEM" },
      ...(partyId ? [{ kind: "COMPLAINANT" as const, partyId }] : []),
    ];
    const actor = actors[draw(actors.length)] ?? first;
    const context = await system.policies.contextFor(complaint, actor, now);
    const possible = possibleActions(complaint, context).filter((one) => !one.refusal);
    const action = possible[draw(Math.max(possible.length, 1))];
    if (!action) continue;
    await runCommand(system, {
      complaintId: id,
      actor,
      compose: (addText, current, people) =>
        randomCommands[action.type](current, {
          todayOn: amsterdamDay(now),
          staff: cast.map((one): StaffId => one.staffId),
          departments: departments.map((one) => one.id),
          text: () => addText("REASON", "Zoals besproken aan de telefoon."),
          enclosure: () => enclosure("photo"),
          newcomer: () => people.add(newcomer),
          pick: (choices) => choices[draw(choices.length)] ?? choices[0],
        }),
    });
  }
  return id;
}
