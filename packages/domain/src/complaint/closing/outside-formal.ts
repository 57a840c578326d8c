import { declineDueOn } from "../../deadlines/deadlines.ts";
import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { actingStaff, isBefore, mustBe, mustBeAnother, mustNotBeDeclining, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import type { OutsideFormalGround } from "./hand-over/destination.ts";
import { type BoxReach, mustNotBeHandingOver, startHandOver } from "./hand-over/start-hand-over.ts";

export interface ProposeOutsideFormal {
  readonly ground: OutsideFormalGround;
  readonly reasons: TextRef;
}

/** Not answering a complaint under title 9.1 has the same four weeks as declining it (Awb 9:8(3)), by the same reckoning. */
function termRefusal(complaint: Complaint, context: Context): Refusal | undefined {
  const dueOn = declineDueOn(complaint, context);
  return isBefore(dueOn, today(context)) ? refusal("OUTSIDE_TERM_PASSED", { dueOn }) : undefined;
}

/**
 * Proposes that it is no complaint in the sense of Awb 9:4. It ends a complaint without a judgement, so that another approves,
 * within four weeks; "unrepaired" is impossible once the supplement came.
 */
export const proposeOutsideFormal: Rule<ProposeOutsideFormal> = {
  by: ["COORDINATOR"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "ASSESSING"),
      complaint.pendingOutside ? refusal("ALREADY_DONE") : undefined,
      mustNotBeHandingOver(complaint),
      mustNotBeDeclining(complaint),
      termRefusal(complaint, context),
    ),
  decide: (complaint, { ground, reasons }, context) =>
    fits(complaint, ground)
      ? accept(context, {
          type: "OutsideFormalProposed",
          ground,
          reasons,
          proposedBy: actingStaff(context),
        })
      : refuse("GROUND_DOES_NOT_FIT", { ground }),
};

export interface CloseOutsideFormal {
  readonly approved: boolean;
  /** How the mailbox of the complaint's department can be written to; undefined: no department, or none set. */
  readonly box: BoxReach | undefined;
}

/**
 * The second pair of eyes. It still gets proper attention under 9:2: the department is told what was said. When that has
 * left its handling ends, and the year to go to the ombudsman begins (Awb 9:24(1)(b)).
 */
export const closeOutsideFormal: Rule<CloseOutsideFormal> = {
  by: ["SIGNATORY"],
  guard: (complaint, context) =>
    firstOf(
      mustBe(complaint, "ASSESSING"),
      complaint.pendingOutside ? undefined : refusal("NOT_PROPOSED"),
      mustNotBeHandingOver(complaint),
      mustBeAnother(complaint.pendingOutside?.by, context),
    ),
  decide: (complaint, { approved, box }, context) => {
    const { pendingOutside: pending, departmentId } = complaint;
    if (!approved || !pending) return accept(context, { type: "OutsideFormalRejected" });
    if (!departmentId || !box) return refuse("RECIPIENT_NOT_KNOWN");
    const { ground, reasons } = pending;
    return unless(termRefusal(complaint, context), () =>
      startHandOver(complaint, context, {
        handOver: { as: "OUTSIDE_FORMAL", ground, reasons },
        letter: { kind: "SIGNAL", to: { kind: "DEPARTMENT", departmentId } },
        box,
        mailbox: undefined,
      }),
    );
  },
};

function fits(complaint: Complaint, ground: OutsideFormalGround): boolean {
  switch (ground) {
    case "UNREPAIRED":
      return complaint.supplement !== undefined && complaint.supplement.givenOn === undefined;
    case "ANONYMOUS":
      return complaint.complainants.every((one) => !one.identified);
    case "ABOUT_ANOTHER":
      return complaint.screening?.concerns === "OTHER";
  }
}
