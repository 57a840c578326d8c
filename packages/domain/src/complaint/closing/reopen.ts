import { newTargetOn } from "../../deadlines/new-target.ts";
import type { TextRef } from "../../ids.ts";
import type { Complaint, Part } from "../complaint.ts";
import type { Context } from "../context.ts";
import { toEachComplainant, toInformedRespondents } from "../correspondence/notices.ts";
import {
  actingStaff,
  mustBeProposedByAnother,
  mustHaveEnded,
  mustLieBetweenReceiptAndToday,
  mustNotBeDestroyed,
  today,
} from "../guards.ts";
import { resumingDuties } from "../handling/handling-duties.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { settledParts } from "../settlement/parts-settled.ts";
import { endedAs } from "../standing/ended.ts";
import type { ReopeningGround } from "./reopening-events.ts";
import { returned } from "./returned.ts";

/** Any end can be undone until destruction, archived or not; a merger by its own rule (UnmergeComplaint). */
const mustHaveAnEndToUndo = (complaint: Complaint) =>
  firstOf(
    mustNotBeDestroyed(complaint),
    mustHaveEnded(complaint),
    endedAs(complaint) === "MERGED" ? refusal("NOT_IN_THIS_STATE", { status: "MERGED" }) : undefined,
  );

/** Whether the ground can be true of this end; new facts and mistakes always can. */
function fits(complaint: Complaint, ground: ReopeningGround): boolean {
  switch (ground) {
    case "NEW_FACTS":
    case "MISTAKE":
      return true;
    case "RECOMMENDATION":
      return (complaint.ombudsman?.recommendations.length ?? 0) > 0;
    case "RETURNED":
      return ["FORWARDED", "CONVERTED"].includes(endedAs(complaint));
    case "NOT_SETTLED":
      return endedAs(complaint) === "SETTLED" || settledParts(complaint).length > 0;
  }
}

export interface ProposeReopening {
  readonly ground: ReopeningGround;
  readonly reason: TextRef;
  /** The day the ombudsman sent back what had gone straight to them; undefined: today. Of no account elsewhere. */
  readonly returnedOn?: Temporal.PlainDate | undefined;
  /** Parts that had ended before the complaint did, and go on as well. */
  readonly parts?: readonly number[] | undefined;
}

/** New facts, a mistake, a recommendation, a return: proposed by the coordinator, approved by another. */
export const proposeReopening: Rule<ProposeReopening> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustHaveAnEndToUndo(complaint), complaint.pendingReopening ? refusal("ALREADY_DONE") : undefined),
  decide: (complaint, command, context) => {
    const { ground, reason } = command;
    if (!fits(complaint, ground)) return refuse("GROUND_DOES_NOT_FIT", { ground });
    const back = partsGoingOn(complaint, command);
    const unknown = back.find(
      (number) => !complaint.parts.some((part) => part.number === number && mayGoOn(part)),
    );
    if (unknown !== undefined) return refuse("NO_SUCH_PART", { part: unknown });
    const startsOn = complaint.straightToOmbudsman ? takenUpOn(complaint, command, context) : undefined;
    return unless(startsOn && mustLieBetweenReceiptAndToday(complaint, startsOn, context), () =>
      accept(context, {
        type: "ReopeningProposed",
        proposedBy: actingStaff(context),
        ground,
        reason,
        startsOn,
        parts: back,
      }),
    );
  },
};

/** It ended here; what went back with its own complaint is answered there. */
const mayGoOn = ({ ending }: Part) => ending !== undefined && ending.as !== "SEPARATED";

/** Those with which the complaint ended; one that had ended before stays so, unless it is named or was not settled. */
function partsGoingOn(complaint: Complaint, { ground, parts = [] }: ProposeReopening): readonly number[] {
  const last = complaint.parts.filter(({ ending }) => ending?.last).map(({ number }) => number);
  const unsettled = ground === "NOT_SETTLED" ? settledParts(complaint) : [];
  return [...new Set([...last, ...unsettled, ...parts])].sort((one, other) => one - other);
}

/**
 * d0 of a request to the ombudsman that is handled here after all. The six weeks run after receipt of the complaint (Awb
 * 9:11(1)), and as a complaint the authority receives it when they send it back because of 9:20: as with what another
 * authority sends on, the first filing counts for the year of 9:8(1)(b) alone. Was it taken for a request by mistake, it
 * was a complaint from the day it came in.
 */
function takenUpOn(
  complaint: Complaint,
  { ground, returnedOn }: ProposeReopening,
  context: Context,
): Temporal.PlainDate {
  return ground === "MISTAKE" ? complaint.receivedOn : (returnedOn ?? today(context));
}

export interface DecideReopening {
  readonly approved: boolean;
}

/**
 * Reopened with the original day of receipt and term, or with the proposed one where none ran yet. Past that term the letter
 * names a day to work to and asks for consent to it (Awb 9:11(3)). The year that the earlier end began goes on; a new answer
 * starts one of its own (Awb 9:24(1)).
 */
export const decideReopening: Rule<DecideReopening> = {
  by: ["SIGNATORY"],
  guard: (complaint: Complaint, context: Context) =>
    firstOf(mustHaveAnEndToUndo(complaint), mustBeProposedByAnother(complaint.pendingReopening, context)),
  decide: (complaint, { approved }, context) =>
    approved
      ? accept(
          context,
          {
            type: "ComplaintReopened",
            startsOn: complaint.pendingReopening?.startsOn,
            parts: complaint.pendingReopening?.parts,
            targetOn: newTargetOn(complaint, context),
          },
          ...resumingDuties(
            complaint,
            context,
            ...toEachComplainant({ ...complaint, complainants: returned(complaint) }, "REOPENED"),
            ...toInformedRespondents(complaint, "REOPENED"),
          ),
        )
      : accept(context, { type: "ReopeningRejected" }),
};
