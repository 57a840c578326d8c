import type { Actor, Command, Complaint } from "@gehoor/domain";
import { type Stretch, stepsOf, type Telling } from "@gehoor/domain/testing";
import { type CommandRequest, runCommand } from "../complaints/run-command.ts";
import type { System } from "../system.ts";

/** Does one thing on a complaint in the database; fails the test when it is not done. */
export async function run(
  system: System,
  { id }: Pick<Complaint, "id">,
  actor: Actor,
  command: Command | CommandRequest["compose"],
): Promise<Complaint> {
  const compose = typeof command === "function" ? command : () => command;
  const handled = await runCommand(system, { complaintId: id, actor, compose });
  if (handled.outcome !== "DONE") throw new Error(JSON.stringify(handled));
  return handled.complaint;
}

/** Takes a complaint in the database along the usual way. */
export async function replay(
  system: System,
  complaint: Complaint,
  way: readonly Stretch[],
  telling: Telling,
): Promise<Complaint> {
  let now = complaint;
  for (const stretch of way)
    for (const [, actor, command] of stepsOf(stretch, now, telling))
      now = await run(system, now, actor, command);
  return now;
}
