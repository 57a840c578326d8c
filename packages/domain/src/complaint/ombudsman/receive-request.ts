import { addWorkingDays } from "../../calendar/calendar.ts";
import type { TextRef } from "../../ids.ts";
import type { Context } from "../context.ts";
import { requestNotices, toInformedRespondents } from "../correspondence/notices.ts";
import { isBefore, mustLieBetweenReceiptAndToday, mustNotBeDestroyed, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, unless } from "../rule.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";

export interface RecordOmbudsmanRequest {
  /** The day it was handed in here, or reached the ombudsman. */
  readonly receivedOn: Temporal.PlainDate;
  readonly via: OmbudsmanCase["via"];
  /** Why it is sent on later than the next working day. */
  readonly delayReason?: TextRef | undefined;
}

/**
 * A request to the ombudsman (Awb 9:18). Handed in at our desk or by our mail it is sent on without delay with the day of
 * receipt noted, and its sender is told when it is on its way (Awb 2:3). Lateness (9:24) and a skipped complaint procedure (9:20) are the ombudsman's to weigh, never ours.
 */
export const recordOmbudsmanRequest: Rule<RecordOmbudsmanRequest> = {
  by: ["LIAISON", "COORDINATOR", "COUNTER"],
  guard: (complaint) =>
    firstOf(
      mustNotBeDestroyed(complaint),
      complaint.ombudsman && complaint.ombudsman.stage !== "CLOSED" ? refusal("OMBUDSMAN_HAS_IT") : undefined,
    ),
  decide: (complaint, command, context) => {
    const { receivedOn, via, delayReason } = command;
    const refused = firstOf(
      mustLieBetweenReceiptAndToday(complaint, receivedOn, context),
      via === "OMBUDSMAN" ? undefined : lateWithoutReason(command, context),
    );
    return unless(refused, () =>
      accept(
        context,
        { type: "OmbudsmanRequestReceived", receivedOn, via, delayReason },
        ...requestNotices(
          complaint,
          ...(via === "OMBUDSMAN"
            ? []
            : [{ kind: "REQUEST_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } } as const]),
          ...toInformedRespondents(complaint, "ESCALATED"),
        ),
      ),
    );
  },
};

/** Without delay: on the day itself or the next working day; what goes on later needs a reason. */
export function lateWithoutReason(
  {
    receivedOn,
    delayReason,
  }: { readonly receivedOn: Temporal.PlainDate; readonly delayReason?: TextRef | undefined },
  context: Context,
): Refusal | undefined {
  const prompt = addWorkingDays(receivedOn, 1, context.newestCalendar);
  const late = isBefore(prompt, today(context));
  return late && !delayReason ? refusal("SENT_ON_WITHOUT_REASON", { receivedOn }) : undefined;
}
