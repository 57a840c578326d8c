import type { TextRef } from "../../../ids.ts";
import type { Complaint, Notice } from "../../complaint.ts";
import type { Context } from "../../context.ts";
import { requestNotices, toEachComplainant, type Wanted } from "../../correspondence/notices.ts";
import type { EventData } from "../../event.ts";
import { endsAs, openParts } from "../../parts/part-endings.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import { accept, type RuleResult } from "../../rule.ts";
import { endingElsewhere, endingOutside, endingWithParts } from "../../standing/ending.ts";
import type { HandOver } from "./destination.ts";

/** How somebody outside the complaint can be written to. */
export type BoxReach = "EMAIL" | "POST";

export function mustNotBeHandingOver({ handingOver }: Complaint): Refusal | undefined {
  return handingOver ? refusal("HAND_OVER_UNDERWAY") : undefined;
}

/**
 * Something goes to who it is for: the letter that takes it there is asked for, and nothing more is true yet. It becomes a
 * fact, and is told to the complainant, when that letter has left (Awb 2:3, 6:15, 9:2).
 */
export function startHandOver(
  complaint: Complaint,
  context: Context,
  {
    handOver,
    letter,
    box,
    mailbox,
  }: {
    readonly handOver: HandOver;
    readonly letter: Wanted;
    readonly box: BoxReach;
    readonly mailbox: TextRef | undefined;
  },
): RuleResult {
  const notice = complaint.notices.length + 1;
  return accept(
    context,
    { type: "HandOverStarted", handOver, notice, mailbox },
    ...requestNotices(complaint, letter).map((one) => ({ ...one, channel: box })),
  );
}

/** What follows when a letter has left: that of a hand-over makes it a fact, on the day it left. */
export function handedOver(
  complaint: Complaint,
  { number }: Notice,
  on: Temporal.PlainDate,
): readonly EventData[] {
  const { handingOver } = complaint;
  if (handingOver?.notice !== number) return [];
  return [
    handOverEvent(complaint, handingOver, on),
    ...endedInParts(complaint, handingOver, on),
    ...requestNotices(complaint, ...toEachComplainant(complaint, handingOver.as)),
  ];
}

function handOverEvent(complaint: Complaint, handOver: HandOver, on: Temporal.PlainDate): EventData {
  switch (handOver.as) {
    case "FORWARDED": {
      const { authority, name, parts } = handOver;
      return { type: "ComplaintForwarded", authority, name, parts, ending: endingOf(complaint, parts, on) };
    }
    case "CONVERTED": {
      const { target, parts } = handOver;
      return { type: "ComplaintConverted", target, parts, ending: endingOf(complaint, parts, on) };
    }
    case "OUTSIDE_FORMAL": {
      const { ground, reasons } = handOver;
      return {
        type: "ComplaintPutOutsideFormal",
        ground,
        reasons,
        ending: endingOutside(complaint, on),
      };
    }
  }
}

/** Whole when every part goes that is still here, and none was declined or settled; else the rest stays a complaint. */
function endingOf(complaint: Complaint, going: readonly number[], on: Temporal.PlainDate) {
  const isOther = endsAs(complaint, "FORWARDED") !== "FORWARDED";
  return isOther || stays(complaint, going) ? undefined : endingElsewhere(complaint, on);
}

function stays(complaint: Complaint, going: readonly number[]): boolean {
  return openParts(complaint).some(({ number }) => !going.includes(number));
}

/** With the last part gone it ends as an earlier one did that was declined or settled. */
function endedInParts(
  complaint: Complaint,
  handOver: HandOver,
  on: Temporal.PlainDate,
): readonly EventData[] {
  if (handOver.as === "OUTSIDE_FORMAL" || stays(complaint, handOver.parts)) return [];
  const as = endsAs(complaint, handOver.as);
  if (as === handOver.as) return [];
  const ending = endingWithParts(complaint, as, endingElsewhere(complaint, on));
  return [{ type: "ComplaintEndedInParts", as, parts: handOver.parts, ending }];
}
