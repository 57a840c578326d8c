import { amsterdamDay } from "../../../calendar/amsterdam-day.ts";
import type { StaffId, TextRef } from "../../../ids.ts";
import type { ConversionTarget } from "../../codes.ts";
import type { EvolversOf } from "../../evolver.ts";
import { withEnding } from "../../standing/ended.ts";
import type { Ending } from "../../standing/how-it-ended.ts";
import { gone, handOverBy, underwayAgain, wentElsewhere } from "../gone-elsewhere.ts";
import type { HandOver, OutsideFormalGround } from "./destination.ts";

/** It goes to whom it is for: sent on, converted, or handled outside this procedure. */
export type HandOverEvent =
  /** Decided, and on its way: it has happened when the letter of this number has left. */
  | {
      readonly type: "HandOverStarted";
      readonly handOver: HandOver;
      readonly notice: number;
      /** The other authority's mail address, where it has no box set here. */
      readonly mailbox: TextRef | undefined;
    }
  | {
      readonly type: "ComplaintForwarded";
      /** OMBUDSMAN: asked of them without a complaint here, so that the whole file is theirs. */
      readonly authority: "BBS" | "OTHER" | "OMBUDSMAN";
      readonly name: TextRef | undefined;
      readonly parts: readonly number[];
      readonly ending: Ending | undefined;
    }
  | {
      readonly type: "ComplaintConverted";
      readonly target: ConversionTarget;
      readonly parts: readonly number[];
      readonly ending: Ending | undefined;
    }
  | {
      readonly type: "OutsideFormalProposed";
      readonly ground: OutsideFormalGround;
      readonly reasons: TextRef;
      readonly proposedBy: StaffId;
    }
  | { readonly type: "OutsideFormalRejected" }
  | {
      readonly type: "ComplaintPutOutsideFormal";
      readonly ground: OutsideFormalGround;
      readonly reasons: TextRef;
      readonly ending: Ending;
    }
  /** The letter that took something elsewhere did not arrive and is on its way again, under this number: it has not gone. */
  | { readonly type: "HandOverUndone"; readonly notice: number };

export const handOverEvolvers: EvolversOf<HandOverEvent> = {
  HandOverStarted: (_, { handOver, notice }) => ({
    handingOver: { ...handOver, notice },
    pendingOutside: undefined,
  }),
  ComplaintForwarded: (complaint, { authority, parts, ending, at }) => ({
    ...gone(complaint, parts, "FORWARDED", at, ending),
    // A request to the ombudsman was never to be routed here; taken up as a complaint later, it still is.
    ...(authority === "OMBUDSMAN"
      ? { straightToOmbudsman: true }
      : { routedOn: complaint.routedOn ?? amsterdamDay(at) }),
    ...(ending ? withEnding(complaint, "FORWARDED", ending) : {}),
  }),
  ComplaintConverted: (complaint, { parts, ending, at }) => ({
    ...gone(complaint, parts, "CONVERTED", at, ending),
    routedOn: complaint.routedOn ?? amsterdamDay(at),
    ...(ending ? withEnding(complaint, "CONVERTED", ending) : {}),
  }),
  OutsideFormalProposed: (_, { ground, reasons, proposedBy }) => ({
    pendingOutside: { by: proposedBy, ground, reasons },
  }),
  OutsideFormalRejected: () => ({ pendingOutside: undefined }),
  ComplaintPutOutsideFormal: (complaint, { ending }) => ({
    ...wentElsewhere(complaint),
    ...withEnding(complaint, "OUTSIDE_FORMAL", ending),
  }),
  HandOverUndone: (complaint, { notice }) => {
    const handOver = handOverBy(complaint, notice);
    return handOver ? underwayAgain(complaint, handOver) : {};
  },
};
