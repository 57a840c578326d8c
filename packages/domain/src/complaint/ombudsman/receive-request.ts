import { requestNotices, toInformedRespondents } from "../correspondence/notices.ts";
import { mustLieBetweenReceiptAndToday, mustNotBeDestroyed } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";

export interface RecordOmbudsmanRequest {
  readonly type: "RecordOmbudsmanRequest";
  /** The day it was handed in here, or reached the ombudsman. */
  readonly receivedOn: Temporal.PlainDate;
  readonly via: OmbudsmanCase["via"];
}

/**
 * A request to the ombudsman (Awb 9:18). Handed in at our desk or by our mail it is sent on the same day with the day of
 * receipt noted. Lateness (9:24) and a skipped complaint procedure (9:20) are the ombudsman's to weigh, never ours.
 */
export const recordOmbudsmanRequest: Rule<RecordOmbudsmanRequest> = {
  type: "RecordOmbudsmanRequest",
  by: ["LIAISON", "COORDINATOR", "COUNTER"],
  guard: (complaint) =>
    firstOf(
      mustNotBeDestroyed(complaint),
      complaint.ombudsman && complaint.ombudsman.stage !== "CLOSED" ? refusal("OMBUDSMAN_HAS_IT") : undefined,
    ),
  decide: (complaint, { receivedOn, via }, context) =>
    unless(mustLieBetweenReceiptAndToday(complaint, receivedOn, context), () =>
      accept(
        context,
        { type: "OmbudsmanRequestReceived", receivedOn, via },
        ...requestNotices(
          complaint,
          ...(via === "OMBUDSMAN"
            ? []
            : [{ kind: "REQUEST_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } } as const]),
          ...toInformedRespondents(complaint, "ESCALATED"),
        ),
      ),
    ),
};
