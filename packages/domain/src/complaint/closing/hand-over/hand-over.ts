import type { TextRef } from "../../../ids.ts";
import type { ConversionTarget } from "../../codes.ts";
import type { Complaint } from "../../complaint.ts";
import type { Context } from "../../context.ts";
import { mustBeOpen } from "../../guards.ts";
import { namedParts } from "../../parts/part-endings.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import { firstOf, type Rule, refuse, unless } from "../../rule.ts";
import type { ForwardAuthority } from "./destination.ts";
import { type BoxReach, mustNotBeHandingOver, startHandOver } from "./start-hand-over.ts";

/** Possible as long as it is open here, also when it shows only at the hearing (Awb 2:3: without delay). */
const mayGoElsewhere = (complaint: Complaint, _: Context) =>
  firstOf(mustBeOpen(complaint), mustNotBeHandingOver(complaint));

/** The parts that go: those named, or all that are still here. What was approved leaves as it was approved. */
function partsGoing(
  complaint: Complaint,
  named: readonly number[],
): { readonly parts: readonly number[]; readonly refused: Refusal | undefined } {
  const { parts, isWhole, refused } = namedParts(complaint, named);
  const isApproved = !isWhole && isInApproved(complaint, parts);
  return { parts, refused: firstOf(refused, isApproved ? refusal("ALREADY_APPROVED") : undefined) };
}

/** A decline of other parts alone says nothing of these. */
function isInApproved({ approval, decline }: Complaint, parts: readonly number[]): boolean {
  if (!approval) return false;
  const declined = approval.of === "DECLINE" ? decline?.parts : undefined;
  return declined ? declined.some((number) => parts.includes(number)) : true;
}

export interface ForwardComplaint {
  readonly authority: ForwardAuthority;
  /** The other authority's name and address as on an envelope, where it is not BBS. */
  readonly name: TextRef | undefined;
  /** Its mail address, where that is known and it is not BBS. */
  readonly mailbox: TextRef | undefined;
  /** How it can be written to: as set for BBS, as typed for another; undefined: not at all. */
  readonly box: BoxReach | undefined;
  /** Empty: the whole complaint. */
  readonly parts: readonly number[];
}

/**
 * Another authority is evidently competent: sent on at once (Awb 2:3). It has been sent on when the file has left; the
 * sender is told at that time.
 */
export const forwardComplaint: Rule<ForwardComplaint> = {
  by: ["COORDINATOR"],
  guard: mayGoElsewhere,
  decide: (complaint, { authority, name, mailbox, box, parts }, context) => {
    if (authority === "BBS" && !context.newestSettings.bbsIsOwnAuthority) return refuse("BBS_UNDER_MANDATE");
    if (authority === "OTHER" && !name) return refuse("AUTHORITY_NOT_NAMED");
    if (!box) return refuse("RECIPIENT_NOT_KNOWN");
    const going = partsGoing(complaint, parts);
    return unless(going.refused, () =>
      startHandOver(complaint, context, {
        handOver: { as: "FORWARDED", authority, name, parts: going.parts },
        letter: { kind: "FILE_TO_AUTHORITY", to: { kind: "OTHER_AUTHORITY" } },
        box,
        mailbox,
      }),
    );
  },
};

export interface ConvertComplaint {
  readonly target: ConversionTarget;
  /** How the box set for that procedure can be written to; undefined: none is. */
  readonly box: BoxReach | undefined;
  readonly parts: readonly number[];
}

/**
 * It asks for another procedure here: it goes to who does that, with its day of receipt (Awb 6:15 for an objection). It
 * has gone when the letter there has left; the sender is told at that time.
 */
export const convertComplaint: Rule<ConvertComplaint> = {
  by: ["COORDINATOR"],
  guard: mayGoElsewhere,
  decide: (complaint, { target, box, parts }, context) => {
    if (!box) return refuse("RECIPIENT_NOT_KNOWN", { target });
    const going = partsGoing(complaint, parts);
    return unless(going.refused, () =>
      startHandOver(complaint, context, {
        handOver: { as: "CONVERTED", target, parts: going.parts },
        letter: { kind: "HAND_OVER", to: { kind: "PROCEDURE", target } },
        box,
        mailbox: undefined,
      }),
    );
  },
};
