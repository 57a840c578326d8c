import { latest } from "../../calendar/order-of-days.ts";
import { endingsWithYear } from "../../deadlines/kinds/ombudsman-year.ts";
import type { TextRef } from "../../ids.ts";
import type { Status } from "../codes.ts";
import { isBefore, mustBe, mustHaveEnded, mustNotBeDestroyed, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { destroyableFrom, isHeld } from "./retention.ts";

/** Out of sight of daily work; still there for the ombudsman and for who asks for their own data. */
export const archiveComplaint: Rule = {
  by: ["RECORDS_MANAGER"],
  guard: (complaint, context) => {
    const untilOn = latest(
      endingsWithYear(complaint).flatMap(({ ombudsmanUntilOn }) => ombudsmanUntilOn ?? []),
    );
    return firstOf(
      mustHaveEnded(complaint),
      complaint.status === "ARCHIVED" || complaint.status === "DESTROYED"
        ? refusal("ALREADY_DONE")
        : undefined,
      complaint.legalHold ? refusal("ON_HOLD") : undefined,
      untilOn && !isBefore(untilOn, today(context)) ? refusal("OMBUDSMAN_TERM_RUNS", { untilOn }) : undefined,
    );
  },
  decide: (_, __, context) => accept(context, { type: "ComplaintArchived" }),
};

export interface PlaceHold {
  readonly reason: TextRef;
}

/** A court case or a request for access: nothing is destroyed meanwhile, whatever the ombudsman does. */
export const placeHold: Rule<PlaceHold> = {
  by: ["RECORDS_MANAGER", "COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustNotBeDestroyed(complaint), complaint.heldByRecords ? refusal("ON_HOLD") : undefined),
  decide: (_, { reason }, context) => accept(context, { type: "HoldPlaced", reason }),
};

/** Lifts the records manager's own hold; the ombudsman's ends when their case is closed. */
export const liftHold: Rule = {
  by: ["RECORDS_MANAGER"],
  guard: (complaint) =>
    firstOf(
      complaint.legalHold ? undefined : refusal("ALREADY_DONE"),
      complaint.heldByRecords ? undefined : refusal("OMBUDSMAN_HAS_IT"),
    ),
  decide: (_, __, context) => accept(context, { type: "HoldLifted" }),
};

export interface DestroyComplaint {
  /** Whether the annual report over the closing year is out (Awb 9:12a), and the destruction list approved. */
  readonly reportPublished: boolean;
  readonly listApproved: boolean;
  /** For a merged complaint: where the main one stands, whose fate it shares. */
  readonly mainStatus: Status | undefined;
}

/** Erases texts, persons and files; the events stay and still verify. */
export const destroyComplaint: Rule<DestroyComplaint> = {
  by: ["RECORDS_MANAGER"],
  guard: (complaint, context) => {
    const from = destroyableFrom(complaint);
    const runs = !from || isBefore(today(context), from);
    return firstOf(
      mustBe(complaint, "ARCHIVED"),
      isHeld(complaint) ? refusal("ON_HOLD") : undefined,
      runs ? refusal("RETENTION_RUNS", from ? { fromOn: from } : {}) : undefined,
    );
  },
  decide: (complaint, { reportPublished, listApproved, mainStatus }, context) => {
    if (complaint.mergedInto && mainStatus !== "DESTROYED") return refuse("MAIN_COMPLAINT_KEPT");
    if (!reportPublished) return refuse("REPORT_NOT_PUBLISHED");
    if (!listApproved) return refuse("LIST_NOT_APPROVED");
    return accept(context, { type: "ComplaintDestroyed" });
  },
};
