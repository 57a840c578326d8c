import { amsterdamDay, applyRule, type Context } from "@gehoor/domain";
import { foldOn, type History } from "../complaints/load.ts";
import type { System } from "../system.ts";
import { type ComposedLetter, composeLetter } from "./compose-letter.ts";
import { loadMaterial } from "./load-material.ts";

/**
 * The answer or the decline as it would leave today if this person approved it now: composed from the events that the
 * approval would bring about, so that what is read and what is sent cannot differ.
 *
 * @returns undefined when there is nothing that this person can approve
 */
export async function letterToApprove(
  system: System,
  { complaint, events }: History,
  context: Context,
): Promise<ComposedLetter | undefined> {
  const type = complaint.status === "DRAFT_DECISION" ? "ApproveDecision" : "ApproveDecline";
  const approval = applyRule(complaint, { type }, context);
  if (!approval.accepted) return undefined;
  const approved = { complaint: foldOn(complaint, approval.events), events: [...events, ...approval.events] };
  const notice = approved.complaint.notices.findLast(
    ({ kind }) => kind === "DECISION" || kind === "DECLINED",
  );
  if (!notice) return undefined;
  return composeLetter(await loadMaterial(system, approved, notice, amsterdamDay(context.now)));
}
