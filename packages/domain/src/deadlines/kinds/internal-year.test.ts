import { describe, expect, it } from "vitest";
import { isLongerThanYearBefore } from "./internal-year.ts";

describe("longer than a year before the complaint was lodged", () => {
  it.each([
    ["2025-11-22", "2026-11-22", false],
    ["2025-11-22", "2026-11-23", true],
    ["2025-11-21", "2026-11-22", true],
    ["2026-11-22", "2026-11-22", false],
    ["2024-02-29", "2025-02-28", false],
    ["2024-02-29", "2025-03-01", true],
    // A year before 29 February is 28 February: a ground to refuse is read narrowly.
    ["2027-02-28", "2028-02-29", false],
    ["2027-02-28", "2028-03-01", true],
  ])("conduct until %s, lodged %s: %s", (conductUntilOn, lodgedOn, longer) => {
    const day = (text: string) => Temporal.PlainDate.from(text);
    expect(isLongerThanYearBefore(day(conductUntilOn), day(lodgedOn))).toBe(longer);
  });
});
