import { expect, it } from "vitest";
import {
  after,
  anna,
  assessing,
  complaintOf,
  coordinator,
  day,
  given,
  type History,
  idOf,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";

const appoint = (name: string): CommandOf<"AppointRepresentative"> => ({
  type: "AppointRepresentative",
  partyId: idOf(name),
  kind: "AUTHORISED",
  emailConsent: true,
  postalAddress: false,
});
const end = { type: "EndRepresentation", reason: undefined } as const;

/** Somebody appointed and dismissed, again and again, on 4 and 5 March. */
function inTurn(names: readonly string[], history: History = assessing()): History {
  return names.reduce(
    (so, name, index) =>
      after(
        so,
        [`2026-03-0${4 + (index % 2)}`, anna, appoint(name)],
        [`2026-03-0${4 + (index % 2)}`, anna, end],
      ),
    history,
  );
}

it("three people a week are written to for the asking; then it says when again", () => {
  const flooded = inTurn(["one", "two"], assessing());
  const third = after(flooded, ["2026-03-06", anna, appoint("three")], ["2026-03-06", anna, end]);
  given(third)
    .when(appoint("four"))
    .by(anna)
    .on("2026-03-09")
    .thenRefused("TOO_MUCH_MAIL", { againOn: day("2026-03-11") });
  given(third).when(appoint("four")).by(anna).on("2026-03-12").thenAlso("RepresentativeAppointed");
});

it("staff, who know why, appoint as often as it takes", () => {
  const third = after(
    inTurn(["one", "two"]),
    ["2026-03-06", anna, appoint("three")],
    ["2026-03-06", anna, end],
  );
  given(third).when(appoint("four")).by(coordinator).on("2026-03-06").thenAlso("RepresentativeAppointed");
});

it("the receipts of the complainants themselves do not count", () => {
  expect(complaintOf(assessing()).notices.some(({ kind }) => kind === "RECEIPT")).toBe(true);
  given(inTurn(["one", "two"]))
    .when(appoint("three"))
    .by(anna)
    .on("2026-03-06")
    .thenAlso("NoticeRequested");
});
