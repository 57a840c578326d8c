import { describe, expect, it } from "vitest";
import { timeTyped } from "./time-schema.server.ts";

describe("a time as staff type it", () => {
  it.each([
    ["14", "14:00"],
    ["14.30", "14:30"],
    ["9:05", "09:05"],
    ["9u30", "09:30"],
    ["14.00 uur", "14:00"],
  ])("%s is %s", (typed, time) => {
    expect(timeTyped().parse(typed)).toBe(time);
  });

  it.each(["25.00", "14.75", "middag", ""])("%s is no time", (typed) => {
    expect(timeTyped().safeParse(typed).success).toBe(false);
  });
});
