import { latest } from "../../calendar/order-of-days.ts";
import { decisionDueOn } from "../../deadlines/deadlines.ts";
import { ombudsmanUntilOn } from "../../deadlines/terms.ts";
import { longest } from "../archive/retention-class.ts";
import type { Judgement, Outcome, RetentionClass } from "../codes.ts";
import type { Complaint, Ending } from "../complaint.ts";
import type { Context } from "../context.ts";
import { isBefore } from "../guards.ts";
import type { PartEnd } from "../parts/part.ts";
import { partRetentions, partsUntilOn, retentionWithParts } from "../parts/part-endings.ts";

/**
 * Ends from which the ombudsman's year runs. Awb 9:24(1) knows three starts; each way to end, held against it:
 *
 * - answered (9:12): (a), the day on which the findings were sent;
 * - declined (9:8(3)), settled (9:5), withdrawn: (b), handling ended otherwise, on the day it did;
 * - outside the formal track (9:4): also (b). Complaints that 9:4 leaves out are handled under 9:2, and handling them ends
 *   too; only the third start, "should have ended by statute", does not exist where 9:11 sets no term. That they may pass
 *   over who was not affected themselves (9:23(d)) or gave no name (9:28) is theirs to weigh;
 * - forwarded, converted, merged, spam: none from here. The handling goes on elsewhere and ends there with its own start
 *   (9:22(c), 9:23(e) while objection is open), or there was no complaint;
 * - no end: (b), the last day of the term of 9:11; a later answer gives a year of its own.
 *
 * Straight to the ombudsman (9:24(2)): none either, it ends nothing here. Their year runs from the day of the conduct, or
 * from the ruling or the end of other proceedings about it, which is for them to reckon; of a request without a complaint
 * here `requestTerm` shows the first of these.
 */
export function endingOn(
  complaint: Complaint,
  on: Temporal.PlainDate,
  context: Context,
  retention: RetentionClass,
  outcome?: Outcome,
): Ending {
  return {
    on,
    inTime: complaint.startsOn ? isInTime(complaint, on, context) : undefined,
    outcome,
    ombudsmanUntilOn: ombudsmanUntilOn(on),
    // Once the ombudsman had it, ten years whatever the end (Selectielijst 13.1.2).
    retention: complaint.ombudsman ? "13.1.2" : retentionWithParts(complaint, retention),
  };
}

/**
 * Whether the answer left within the term. An answer given before decides it, whatever is answered anew; after a decline that
 * was undone past the term none was owed within it.
 */
function isInTime(complaint: Complaint, on: Temporal.PlainDate, context: Context): boolean | undefined {
  const answered = complaint.pastEndings.find(({ as }) => as === "DECIDED");
  if (answered) return answered.ending.inTime;
  if (!isBefore(decisionDueOn(complaint, context), on)) return true;
  return complaint.pastEndings.some(({ as }) => as === "DECLINED") ? undefined : false;
}

/** Closed outside the formal track: no answer was owed within a term, but the way to the ombudsman is open. */
export function endingOutside(complaint: Complaint, on: Temporal.PlainDate): Ending {
  return { ...endingElsewhere(complaint, on), ombudsmanUntilOn: ombudsmanUntilOn(on) };
}

/** Ends after which the complaint goes on elsewhere, or was none: sent on, converted, merged, spam. */
export function endingElsewhere(complaint: Complaint, on: Temporal.PlainDate): Ending {
  const retention = complaint.ombudsman ? "13.1.2" : retentionWithParts(complaint, "13.2");
  return { on, inTime: undefined, outcome: undefined, ombudsmanUntilOn: undefined, retention };
}

/** An end of which an earlier part tells the way: to the ombudsman until the last day that any part has. */
export function endingWithParts(complaint: Complaint, as: PartEnd, last: Ending): Ending {
  const days = [partsUntilOn(complaint), last.ombudsmanUntilOn].flatMap((day) => day ?? []);
  return {
    ...last,
    inTime: as === "DECLINED" ? true : last.inTime,
    ombudsmanUntilOn: latest(days),
    retention: longest(partRetentions[as], last.retention),
  };
}

/**
 * The outcome is derived from the parts, never chosen (law in practice: judgement per klachtonderdeel, Awb 9:12). It says "no
 * judgement" only where no part was judged; that some could not be is said beside it.
 */
export function outcomeOf(judgements: readonly Judgement[]): Outcome {
  if (judgements.length > 0 && judgements.every((one) => one === "FOUNDED")) return "FOUNDED";
  if (judgements.includes("FOUNDED")) return "PARTLY_FOUNDED";
  return judgements.includes("UNFOUNDED") ? "UNFOUNDED" : "NO_JUDGEMENT";
}
