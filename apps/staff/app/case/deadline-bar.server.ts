import { daysBetween } from "@gehoor/web/i18n/day-words.server.ts";
import type { Standing } from "@gehoor/web/shell/tag.tsx";
import type { Code } from "../words/code.ts";
import type { CaseTold } from "./case-query.ts";

/** One mark on the time line of a case; `at` in percent of its length. */
export type BarPoint = {
  readonly at: number;
  readonly on: string;
  readonly what: "RECEIVED" | "ADJOURNABLE" | "ENDED" | Code<"TermKind">;
  readonly status: Code<"DeadlineStatus"> | undefined;
  /** Labels too close to the one before stand a line lower. */
  readonly tier: 0 | 1;
};

export type DeadlineBar = {
  readonly points: readonly BarPoint[];
  readonly todayAt: number;
  readonly runTo: number;
  /** From the running term's end to where adjourning could bring it, while that is possible. */
  readonly extension: { readonly from: number; readonly to: number } | undefined;
  readonly standing: Standing;
};

/** The terms that belong on the line; the others stand in the list below it. */
const shown: readonly Code<"TermKind">[] = [
  "ACKNOWLEDGEMENT",
  "DECLINE_NOTICE",
  "DECISION",
  "POSTPONED_DECISION",
  "SUPPLEMENT",
];
const crowded = 13;
const soonDays = 7;

/** Lays the terms of a case out on one line from receipt to the last day that counts. Days come from the API. */
export function deadlineBar(complaint: CaseTold, today: string): DeadlineBar {
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
  let previous: BarPoint | undefined;
  const points = found.map((point): BarPoint => {
    const near = previous !== undefined && at(point.on) - previous.at < crowded;
    previous = { ...point, at: at(point.on), tier: near && previous?.tier === 0 ? 1 : 0 };
    return previous;
  });
  const dueOn = nextDeadline?.dueOn;
  const decision = deadlines.findLast(({ kind }) => kind === "DECISION" || kind === "POSTPONED_DECISION");
  const left = nextDeadline?.daysLeft ?? 0;
  return {
    points,
    todayAt: at(today),
    runTo: at(ending?.on ?? today),
    extension: adjournable && decision ? { from: at(decision.dueOn), to: at(adjournable) } : undefined,
    standing:
      !open && !complaint.straightToOmbudsman
        ? "done"
        : dueOn === undefined
          ? "calm"
          : left < 0
            ? "late"
            : left <= soonDays
              ? "soon"
              : "calm",
  };
}
