import { describe, expect, it } from "vitest";
import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import { terms } from "./public-terms.ts";

const ask = (receivedOn: string, adjournedWeeks = 0, withAdviser = false) =>
  terms({ receivedOn: Temporal.PlainDate.from(receivedOn), withAdviser, adjournedWeeks }, dutchCalendar);
const dueDays = (answer: ReturnType<typeof ask>) =>
  answer.ok ? answer.terms.map(({ kind, dueOn }) => `${kind} ${dueOn}`) : answer.error;

describe("the terms anybody can ask for", () => {
  it("follow from the day of receipt", () => {
    expect(dueDays(ask("2026-11-22"))).toEqual([
      "ACKNOWLEDGEMENT 2026-12-06",
      "DECLINE_NOTICE 2026-12-21",
      "DECISION 2027-01-04",
      "OMBUDSMAN_REQUEST 2028-01-04",
    ]);
  });

  it("take up adjournment and adviser", () => {
    expect(dueDays(ask("2026-03-24", 4))).toContain("DECISION 2026-06-02");
    expect(dueDays(ask("2026-03-24", 4, true))).toContain("DECISION 2026-06-30");
  });

  it.each([-1, 5, 1.5, Number.NaN])("name the range when asked for %d weeks", (weeks) => {
    expect(ask("2026-11-22", weeks)).toEqual({
      ok: false,
      error: { field: "ADJOURNED_WEEKS", min: 0, max: 4 },
    });
  });

  it.each(["1899-12-31", "2201-01-01", "-000001-01-01"])("name the range when asked for %s", (receivedOn) => {
    expect(ask(receivedOn)).toEqual({ ok: false, error: { field: "RECEIVED_YEAR", min: 1900, max: 2200 } });
  });

  it.each(["1900-01-01", "2200-12-31"])(
    "answer for %s, with the warning that the decrees are not known",
    (receivedOn) => {
      const answer = ask(receivedOn, 4, true);
      expect(answer.ok && answer.terms.map(({ kind, warning }) => [kind, warning])).toEqual([
        ["ACKNOWLEDGEMENT", "NO_DECREE_DATA"],
        ["DECLINE_NOTICE", "NO_DECREE_DATA"],
        ["DECISION", "NO_DECREE_DATA"],
        ["OMBUDSMAN_REQUEST", "NO_DECREE_DATA"],
      ]);
    },
  );
});
