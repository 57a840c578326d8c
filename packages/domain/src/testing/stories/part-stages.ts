import type { ProposeDecline } from "../../complaint/decline/propose-decline.ts";
import type { CommandOf } from "../../complaint/rules.ts";
import { declineFor } from "../commands.ts";
import { after, type History, type Step } from "../history.ts";
import { coordinator, signatory } from "../people.ts";
import { part } from "../submissions.ts";
import { text } from "../texts.ts";
import { sent } from "../walks/leaving.ts";
import { assessing, received } from "./stages.ts";

/** Three grievances in one complaint, taken up on 3 March 2026. */
export const threeParts: History = assessing(
  received({ parts: [part(), part("CARE"), part("INFORMATION")] }),
);

export function declineOf(
  parts: readonly number[],
  changes: Partial<ProposeDecline> = {},
): CommandOf<"ProposeDecline"> {
  return declineFor("INSUFFICIENT_INTEREST", text("why-not-this-part"), { parts, ...changes });
}

export const proposesDeclineOf = (parts: readonly number[], on = "2026-03-10"): Step => [
  on,
  coordinator,
  declineOf(parts),
];

/** Proposed on 10 and approved on 11 March; the letter waits. */
export function partsDeclineApproved(history: History, parts: readonly number[]): History {
  return after(history, proposesDeclineOf(parts), ["2026-03-11", signatory, { type: "ApproveDecline" }]);
}

/** Their letter left on 12 March. */
export function partsDeclined(history: History, parts: readonly number[]): History {
  return sent(partsDeclineApproved(history, parts), "DECLINED", "2026-03-12");
}

/** The complainant told the coordinator on this day that these are settled. */
export const settlesParts = (parts: readonly number[], on: string) =>
  [
    on,
    coordinator,
    { type: "RecordSettlement", note: text("satisfied-about-this"), parts },
  ] as const satisfies Step;
