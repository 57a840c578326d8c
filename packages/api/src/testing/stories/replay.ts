import { type Actor, amsterdamDay, type Command, type Complaint, type NoticeKind } from "@gehoor/domain";
import { dispatch, type Stretch, stepsOf, type Telling } from "@gehoor/domain/testing";
import { type CommandRequest, runCommand } from "../../complaints/writing/run-command.ts";
import type { System } from "../../system.ts";

/** A command, or what makes it of texts and people to keep. */
export type Runnable = Command | CommandRequest["compose"];

/** Does one thing on a complaint in the database; fails the test when it is not done. */
export async function runOn(
  system: System,
  { id }: Pick<Complaint, "id">,
  actor: Actor,
  command: Runnable,
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
      now = await runOn(system, now, actor, command);
  return now;
}

/** The letter of this kind that waits leaves on the day on which it was asked for. */
export function leavesAtOnce(kind: NoticeKind): CommandRequest["compose"] {
  return (_, { notices }) => {
    const letter = notices.findLast((one) => one.kind === kind);
    if (!letter) throw new Error(`No ${kind} is waiting`);
    return dispatch(letter.number, amsterdamDay(letter.requestedAt).toString());
  };
}
