import { describe, it } from "vitest";
import { annaId, at, day, given, handler, inHandling, text } from "../../testing/index.ts";

const plan = (when: string, changes: { booked?: boolean; meant?: ReturnType<typeof text> } = {}) =>
  ({ type: "PlanHearing", partyId: annaId, plannedAt: at(when), mode: "VISIT", ...changes }) as const;
const planned = (command: ReturnType<typeof plan>) =>
  given(inHandling()).when(command).by(handler).on("2026-03-09");
const word = text("she-is-abroad-until-then");

describe("a hearing planned where a slip is likely", () => {
  it("after the last day for the answer asks for a word", () => {
    planned(plan("2026-04-14")).thenRefused("HEARING_AFTER_TERM", { dueOn: day("2026-04-13") });
    planned(plan("2026-04-14", { meant: word })).thenAlso({ type: "HearingPlanned", meant: word });
    planned(plan("2026-04-13")).thenAlso("HearingPlanned");
  });

  it("on a weekend or holiday asks for a word", () => {
    planned(plan("2026-03-14")).thenRefused("HEARING_ON_CLOSED_DAY", { dayOn: day("2026-03-14") });
    planned(plan("2026-04-06")).thenRefused("HEARING_ON_CLOSED_DAY");
    planned(plan("2026-03-14", { meant: word })).thenAlso("HearingPlanned");
  });

  it("while the handler hears somebody of another complaint asks for a word", () => {
    planned(plan("2026-03-16", { booked: true })).thenRefused("HEARING_DOUBLE_BOOKED");
    planned(plan("2026-03-16", { booked: true, meant: word })).thenAlso("HearingPlanned");
  });
});
