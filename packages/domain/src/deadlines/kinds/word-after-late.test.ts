import { expect, it } from "vitest";
import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import { wordAfterLateOn } from "./word-after-late.ts";

const after = (on: string) => wordAfterLateOn(Temporal.PlainDate.from(on), dutchCalendar).toString();

it("a next word comes within two weeks, on a working day", () => {
  expect(after("2027-01-06")).toBe("2027-01-20");
  // Two weeks on is Good Friday and then a weekend.
  expect(after("2027-03-12")).toBe("2027-03-25");
});
