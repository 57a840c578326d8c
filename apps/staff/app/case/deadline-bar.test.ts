import { describe, expect, it } from "vitest";
import { deadlineBar } from "./deadline-bar.server.ts";

type Data = Parameters<typeof deadlineBar>[0];

const deadline = (facts: Partial<Data["deadlines"][number]>): Data["deadlines"][number] => ({
  kind: "DECISION",
  article: "Awb 9:11 lid 1",
  startsOn: "2026-11-28",
  start: null,
  nominalOn: "2027-01-09",
  dueOn: "2027-01-11",
  sendBeforeOn: null,
  warning: null,
  dueAt: null,
  metOn: null,
  status: "OPEN",
  daysLeft: 44,
  steps: [],
  ...facts,
});
const told: Data = {
  firstContactOn: "2026-11-28",
  deadlines: [
    deadline({ kind: "ACKNOWLEDGEMENT", dueOn: "2026-12-12", metOn: "2026-11-28", status: "MET" }),
    deadline({}),
  ],
  nextDeadline: { kind: "DECISION", dueOn: "2027-01-11", daysLeft: 44, status: "OPEN" },
  ending: null,
  week4: null,
  adjournment: null,
  open: true,
  straightToOmbudsman: false,
};
const ending = {
  on: "2026-11-28",
  outcome: null,
  inTime: true,
  ombudsmanUntilOn: "2027-11-28",
} as const;
const ended: Data = { ...told, open: false, ending, nextDeadline: null };

describe("the time line of a case", () => {
  it("lays labels of the same day below each other", () => {
    const { points } = deadlineBar(ended, "2026-11-28");
    const atTheBegin = points.filter(({ on }) => on === "2026-11-28");
    expect(atTheBegin.map(({ what }) => what).toSorted()).toEqual(["ACKNOWLEDGEMENT", "ENDED", "RECEIVED"]);
    expect(atTheBegin.map(({ tier }) => tier)).toEqual([0, 1, 2]);
    expect(points.find(({ what }) => what === "DECISION")?.tier).toBe(0);
  });

  it("is done once the case has ended, though a duty may outlive it", () => {
    expect(deadlineBar(ended, "2026-11-28")).toMatchObject({ tone: "done", urgency: "calm" });
    const nextDeadline = { kind: "BREACH_REPORT", dueOn: "2026-12-01", daysLeft: 3, status: "OPEN" } as const;
    expect(deadlineBar({ ...ended, nextDeadline }, "2026-11-28")).toMatchObject({
      tone: "done",
      urgency: "soon",
    });
  });

  it.each([
    [44, "calm"],
    [7, "soon"],
    [0, "soon"],
    [-1, "late"],
  ] as const)("with %i days left is %s", (daysLeft, tone) => {
    const nextDeadline = { kind: "DECISION", dueOn: "2027-01-11", daysLeft, status: "OPEN" } as const;
    expect(deadlineBar({ ...told, nextDeadline }, "2026-11-28")).toMatchObject({
      tone,
      urgency: tone,
    });
  });
});
