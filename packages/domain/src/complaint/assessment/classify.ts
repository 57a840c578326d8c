import { relationsOf } from "../../access/relation.ts";
import type { DepartmentId, TextRef } from "../../ids.ts";
import { partsOf } from "../closing/separate-parts.ts";
import type { ParallelProcedureKind, Status, Subject } from "../codes.ts";
import { isBefore, mustBe, mustBeOpen, mustNotBeArchived, mustNotBeDeclining } from "../guards.ts";
import type { PartOrigin } from "../parts/part.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface SetFlags {
  /** Danger to somebody: alerts at once. */
  readonly urgent: boolean;
  /** Read only by who works on it. */
  readonly restricted: boolean;
  /** The complainant's whereabouts, name included where needed, stay out of the copy. */
  readonly addressHidden: boolean;
}

/** Whoever sees danger raises a flag; only the coordinator, who sees them all, takes one away. */
export const setFlags: Rule<SetFlags> = {
  by: ["COORDINATOR", "HANDLER", "REGISTRAR"],
  guard: mustBeOpen,
  decide: (complaint, { urgent, restricted, addressHidden }, context) => {
    const lowers = relationsOf(context.actor, complaint, context.coordination).has("COORDINATOR");
    const stays = (flag: boolean) => flag && !lowers;
    return accept(context, {
      type: "FlagsSet",
      urgent: urgent || stays(complaint.urgent),
      restricted: restricted || stays(complaint.restricted),
      addressHidden: addressHidden || stays(complaint.addressHidden),
    });
  },
};

export interface OpenParallelProcedure {
  readonly kind: ParallelProcedureKind;
}

/** A duty beside the complaint: a data breach has 72 hours, an objection its own short term. */
export const openParallelProcedure: Rule<OpenParallelProcedure> = {
  by: ["COORDINATOR", "HANDLER", "REGISTRAR"],
  guard: mustBeOpen,
  decide: (complaint, { kind }, context) =>
    complaint.parallelProcedures.some((procedure) => procedure.kind === kind)
      ? refuse("ALREADY_DONE")
      : accept(context, { type: "ParallelProcedureOpened", kind }),
};

export interface AddPart {
  readonly subject: Subject;
  readonly description: TextRef;
  /** Of a complaint that was joined to this one: it is judged here. */
  readonly from?: PartOrigin | undefined;
}

/**
 * Splits off a grievance of its own, so that it gets a judgement of its own (Awb 9:12). The system brings the parts of a
 * complaint that was joined to this one, each once.
 */
export const addPart: Rule<AddPart> = {
  by: ["COORDINATOR", "HANDLER", "SYSTEM"],
  guard: (complaint) => mustBe(complaint, ...takingParts),
  decide: (complaint, { subject, description, from }, context) => {
    if (from && partsOf(complaint, from.complaintId).some((one) => one.from?.part === from.part))
      return refuse("ALREADY_DONE");
    const number = complaint.parts.length + 1;
    return accept(context, { type: "PartAdded", number, subject, description, from });
  },
};

/** While a complaint can still take in another grievance: not with the adviser, nor once an answer is drafted. */
export const takingParts = [
  "RECEIVED",
  "ASSESSING",
  "AWAITING_SUPPLEMENT",
  "INFORMAL",
  "IN_HANDLING",
] as const satisfies readonly Status[];

export interface DateConduct {
  /** The last day of the conduct, as it became known: of conduct that went on, the day it ended. */
  readonly conductUntilOn: Temporal.PlainDate;
}

/**
 * When it happened, where the complaint did not say or said it wrong: the year of Awb 9:8(1)(b) is counted from it, and of
 * a request to the ombudsman without a complaint here the year of Awb 9:24(2), which runs while it is theirs.
 */
export const dateConduct: Rule<DateConduct> = {
  by: ["COORDINATOR", "REGISTRAR"],
  guard: (complaint) =>
    complaint.straightToOmbudsman
      ? mustNotBeArchived(complaint)
      : firstOf(mustBeOpen(complaint), mustNotBeDeclining(complaint)),
  decide: (complaint, { conductUntilOn }, context) =>
    isBefore(complaint.receivedOn, conductUntilOn)
      ? refuse("CONDUCT_IN_FUTURE", { receivedOn: complaint.receivedOn })
      : accept(context, { type: "ConductDated", conductUntilOn }),
};

export interface SetDepartment {
  readonly departmentId: DepartmentId;
}

export const setDepartment: Rule<SetDepartment> = {
  by: ["COORDINATOR", "REGISTRAR"],
  guard: mustBeOpen,
  decide: (_, { departmentId }, context) => accept(context, { type: "DepartmentSet", departmentId }),
};
