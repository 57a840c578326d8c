import type { Tone } from "@gehoor/web/blocks/tag.tsx";
import { daysBetween } from "@gehoor/web/i18n/day-words.server.ts";
import { urgencyOf } from "../days/urgency.ts";
import type { Code } from "../words/code.ts";
import type { CaseData } from "./case-query.ts";

/** One mark on the time line of a case; `at` in percent of its length. */
export type BarPoint = {
  readonly at: number;
  readonly on: string;
  readonly what: "RECEIVED" | "ADJOURNABLE" | "ENDED" | Code<"TermKind">;
  readonly status: Code<"DeadlineStatus"> | undefined;
  /** On which line its label stands, from 0: labels too close to one another stand below each other. */
  readonly tier: number;
};

export type DeadlineBar = {
  readonly points: readonly BarPoint[];
  readonly todayAt: number;
  readonly runTo: number;
  /** From the running term's end to where adjourning could bring it, while that is possible. */
  readonly extension: { readonly from: number; readonly to: number } | undefined;
  /** How near the next duty is; one can outlive the case: with the ombudsman, a review, a data breach. */
  readonly urgency: Tone;
  /** The same for the handling itself, which is done once the case has ended. */
  readonly tone: Tone;
};

type Data = Pick<
  CaseData,
  | "firstContactOn"
  | "deadlines"
  | "nextDeadline"
  | "ending"
  | "week4"
  | "adjournment"
  | "open"
  | "straightToOmbudsman"
>;

/** The terms that belong on the line; the others stand in the list below it. */
const shown: readonly Code<"TermKind">[] = [
  "ACKNOWLEDGEMENT",
  "DECLINE_NOTICE",
  "DECISION",
  "POSTPONED_DECISION",
  "ANSWER_TARGET",
  "SUPPLEMENT",
];
const crowded = 13;

/** Lays the terms of a case out on one line from receipt to the last day that counts. Days come from the API. */
export function deadlineBar(complaint: Data, today: string): DeadlineBar {
  const { firstContactOn, deadlines, nextDeadline, ending, week4, adjournment, open } = complaint;
  const adjournable = open && !adjournment && week4 ? week4.dueOn : undefined;
  const found = [
    { on: firstContactOn, what: "RECEIVED" as const, status: undefined },
    ...deadlines
      .filter(
        ({ kind, dueOn }) =>
          shown.includes(kind) && !(kind === "DECLINE_NOTICE" && ending && dueOn > ending.on),
      )
      .map(({ kind, dueOn, metOn, status }) => ({
        on: kind === "ACKNOWLEDGEMENT" && metOn ? metOn : dueOn,
        what: kind,
        status,
      })),
    ...(adjournable ? [{ on: adjournable, what: "ADJOURNABLE" as const, status: undefined }] : []),
    ...(ending ? [{ on: ending.on, what: "ENDED" as const, status: undefined }] : []),
  ].sort((one, other) => one.on.localeCompare(other.on));
  const days = [...found.map(({ on }) => on), ...(open ? [today] : [])].sort();
  const first = days[0] ?? today;
  const whole = Math.max(1, daysBetween(first, days.at(-1) ?? today));
  const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(first, day) / whole) * 100));
  const lastInTier: number[] = [];
  const points = found.map((point): BarPoint => {
    const here = at(point.on);
    const free = lastInTier.findIndex((last) => here - last >= crowded);
    const tier = free === -1 ? lastInTier.length : free;
    lastInTier[tier] = here;
    return { ...point, at: here, tier };
  });
  const decision = deadlines.findLast(({ kind }) => kind === "DECISION" || kind === "POSTPONED_DECISION");
  const urgency = urgencyOf(nextDeadline?.daysLeft ?? null);
  return {
    points,
    todayAt: at(today),
    runTo: at(ending?.on ?? today),
    extension: adjournable && decision ? { from: at(decision.dueOn), to: at(adjournable) } : undefined,
    urgency,
    tone: !open && !complaint.straightToOmbudsman ? "done" : urgency,
  };
}
