import { decisionDueOn } from "../deadlines/deadlines.ts";
import { ombudsmanUntilOn } from "../deadlines/terms.ts";
import type { Judgement, Outcome, RetentionClass } from "./codes.ts";
import type { Complaint, Ending } from "./complaint.ts";
import type { Context } from "./context.ts";
import { isBefore } from "./guards.ts";

/** Ends that owe the complainant the way to the ombudsman: his year starts on the day it ended (Awb 9:24(1)). */
export function endingOn(
  complaint: Complaint,
  on: Temporal.PlainDate,
  context: Context,
  retention: RetentionClass,
  outcome?: Outcome,
): Ending {
  return {
    on,
    inTime: complaint.startsOn ? !isBefore(decisionDueOn(complaint, context), on) : undefined,
    outcome,
    ombudsmanUntilOn: ombudsmanUntilOn(on),
    // Once the ombudsman had it, ten years whatever the end (Selectielijst 13.1.2).
    retention: complaint.ombudsman ? "13.1.2" : retention,
  };
}

/** Ends where nothing of the complaint was judged here: sent on, converted, outside the formal track. */
export function endingElsewhere(complaint: Complaint, on: Temporal.PlainDate): Ending {
  const retention = complaint.ombudsman ? "13.1.2" : "13.2";
  return { on, inTime: undefined, outcome: undefined, ombudsmanUntilOn: undefined, retention };
}

/** The outcome is derived from the parts, never chosen (law in practice: judgement per klachtonderdeel, Awb 9:12). */
export function outcomeOf(judgements: readonly Judgement[]): Outcome {
  if (judgements.length > 0 && judgements.every((one) => one === "FOUNDED")) return "FOUNDED";
  if (judgements.length > 0 && judgements.every((one) => one === "UNFOUNDED")) return "UNFOUNDED";
  return judgements.includes("FOUNDED") ? "PARTLY_FOUNDED" : "NO_JUDGEMENT";
}
