import { expect, it } from "vitest";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

async function ask(asked: string) {
  const { data, errors } = await api().ask<{ terms: readonly unknown[] } | null>(
    `{ terms(${asked}) { kind dueOn nominalOn article steps { on reason } } }`,
  );
  return { terms: data?.terms, errors: errors.map(({ message, extensions }) => [extensions?.code, message]) };
}

it("tells anybody each term with the days it was moved over", async () => {
  const { terms } = await ask('receivedOn: "2027-11-13", withAdviser: true, adjournedWeeks: 4');
  expect(terms).toEqual([
    expect.objectContaining({ kind: "ACKNOWLEDGEMENT", dueOn: "2027-11-27", steps: [] }),
    expect.objectContaining({
      kind: "DECLINE_NOTICE",
      nominalOn: "2027-12-11",
      dueOn: "2027-12-13",
      steps: [
        { on: "2027-12-11", reason: "SATURDAY" },
        { on: "2027-12-12", reason: "SUNDAY" },
      ],
    }),
    expect.objectContaining({ kind: "DECISION", dueOn: "2028-02-21" }),
    expect.objectContaining({ kind: "OMBUDSMAN_REQUEST", dueOn: "2029-02-21" }),
  ]);
});

it.each([
  ['receivedOn: "2300-01-01"', "receivedOn must be a day of 1900 to 2200, as in 2026-11-22."],
  ['receivedOn: "1899-12-31"', "receivedOn must be a day of 1900 to 2200, as in 2026-11-22."],
  ['receivedOn: "2026-02-30"', "receivedOn must be a day of 1900 to 2200, as in 2026-11-22."],
  ['receivedOn: "2026-01-01", adjournedWeeks: 5', "adjournedWeeks must lie within 0 and 4."],
  ['receivedOn: "2026-01-01", adjournedWeeks: -1', "adjournedWeeks must lie within 0 and 4."],
])("names the range of what cannot be asked: %s", async (asked, message) => {
  expect((await ask(asked)).errors).toEqual([["BAD_USER_INPUT", message]]);
});
