import { latest } from "../../calendar/order-of-days.ts";
import { decisionDueOn } from "../../deadlines/deadlines.ts";
import { endingsWithYear, ombudsmanYear } from "../../deadlines/kinds/ombudsman-year.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { isBefore, today } from "../guards.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";

/**
 * Since when the way to the ombudsman is open: answered, ended otherwise, or late (Awb 9:20, 9:24(1)); also reopened. Late
 * from the day after the term, whenever that was noticed.
 */
export function ombudsmanStepFromOn(complaint: Complaint, context: Context): Temporal.PlainDate | undefined {
  const { target, lateNotedOn } = complaint;
  const ended = latest(endingsWithYear(complaint).map(({ on }) => on));
  // What went on after its term is not called late, unless it was before.
  return ended ?? (target && !lateNotedOn ? target.setOn : lateFromOn(complaint, context));
}

function lateFromOn(complaint: Complaint, context: Context): Temporal.PlainDate | undefined {
  if (!isOpenStatus(complaint.status) || complaint.startsOn === undefined) return undefined;
  const dueOn = decisionDueOn(complaint, context);
  return isBefore(dueOn, today(context)) ? dueOn.add({ days: 1 }) : undefined;
}

/**
 * Whether the way to the ombudsman is open: the year has not passed (Awb 9:24), and they neither have the case nor was done with
 * it (Awb 9:23(i)), unless a new end followed.
 */
export function ombudsmanStepRefusal(complaint: Complaint, context: Context): Refusal | undefined {
  if (complaint.ombudsman && !endedSince(complaint)) return refusal("OMBUDSMAN_HAS_IT");
  const untilOn = ombudsmanYear(complaint, context)?.dueOn;
  if (!untilOn || !ombudsmanStepFromOn(complaint, context)) return refusal("OMBUDSMAN_NOT_YET");
  return isBefore(untilOn, today(context)) ? refusal("OMBUDSMAN_TERM_PASSED", { untilOn }) : undefined;
}

function endedSince(complaint: Complaint): boolean {
  const closedOn = complaint.ombudsman?.closedOn;
  return closedOn !== undefined && endingsWithYear(complaint).some(({ on }) => isBefore(closedOn, on));
}

/** The complainant lets the ombudsman's liaison read the file: reading only, no other effect. */
export const shareDossier: Rule = {
  by: ["COMPLAINANT"],
  guard: (complaint, context) =>
    firstOf(
      complaint.dossierShare ? refusal("ALREADY_DONE") : undefined,
      ombudsmanStepRefusal(complaint, context),
      mustBeAuthorised(complaint, context),
    ),
  decide: (_, __, context) => accept(context, { type: "DossierShared" }),
};

/** Possible until the liaison has opened it: what was read cannot be taken back. */
export const revokeDossierShare: Rule = {
  by: ["COMPLAINANT"],
  guard: (complaint) =>
    firstOf(
      complaint.dossierShare ? undefined : refusal("DOSSIER_NOT_SHARED"),
      complaint.dossierShare?.openedOn ? refusal("DOSSIER_OPENED") : undefined,
    ),
  decide: (_, __, context) => accept(context, { type: "DossierShareRevoked" }),
};

/**
 * Opening what was shared, once: the liaison reads nothing of it before (`sealedSinceOn`), and the complainant cannot take it
 * back after. Every look from then on is in the access log.
 */
export const openDossier: Rule = {
  by: ["INVITED", "LIAISON"],
  // What the ombudsman has without its having been shared is open to them (Awb 9:31).
  guard: ({ dossierShare }) =>
    dossierShare && dossierShare.openedOn === undefined ? undefined : refusal("ALREADY_DONE"),
  decide: (_, __, context) => accept(context, { type: "DossierOpened" }),
};
