import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { anyInstant } from "../testing/arbitrary-days.ts";
import { amsterdamDay } from "./amsterdam-day.ts";

const dayOf = (instant: string) => amsterdamDay(Temporal.Instant.from(instant)).toString();

describe("the day on which a message arrived", () => {
  it("is the local day: twenty past midnight in summer is still yesterday in UTC", () => {
    expect(dayOf("2026-10-01T22:20:00Z")).toBe("2026-10-02");
    expect(dayOf("2026-10-01T21:59:59Z")).toBe("2026-10-01");
  });

  it("follows winter time: 23:40 on a Friday in March stays that Friday", () => {
    expect(dayOf("2026-03-20T22:40:00Z")).toBe("2026-03-20");
    expect(dayOf("2026-03-20T23:00:00Z")).toBe("2026-03-21");
  });

  it("decides the year: a quarter past midnight on New Year's Day belongs to the new year", () => {
    expect(dayOf("2026-12-31T23:15:00Z")).toBe("2027-01-01");
  });

  it("is the same day for both times that the clock shows 02:30 when summer time ends", () => {
    expect(dayOf("2026-10-25T00:30:00Z")).toBe("2026-10-25");
    expect(dayOf("2026-10-25T01:30:00Z")).toBe("2026-10-25");
  });

  it("has a day of 23 hours when summer time begins, and of 25 when it ends", () => {
    expect([dayOf("2026-03-28T23:00:00Z"), dayOf("2026-03-29T21:59:59Z")]).toEqual([
      "2026-03-29",
      "2026-03-29",
    ]);
    expect(dayOf("2026-03-29T22:00:00Z")).toBe("2026-03-30");
    expect([dayOf("2026-10-24T22:00:00Z"), dayOf("2026-10-25T22:59:59Z")]).toEqual([
      "2026-10-25",
      "2026-10-25",
    ]);
    expect(dayOf("2026-10-25T23:00:00Z")).toBe("2026-10-26");
  });
});

describe("the machine's own time zone", () => {
  const zoneOfThisRun = process.env.TZ;
  afterEach(() => {
    if (zoneOfThisRun === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfThisRun;
  });

  it("plays no part, from Kiritimati to Pago Pago", () => {
    const here = (zone: string, instant: Temporal.Instant) => {
      process.env.TZ = zone;
      return amsterdamDay(instant).toString();
    };
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const days = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", "Europe/Amsterdam"].map((zone) =>
          here(zone, instant),
        );
        expect(new Set(days).size).toBe(1);
      }),
    );
  });

  it("is really another one in the test above", () => {
    process.env.TZ = "Pacific/Kiritimati";
    expect(new Date("2026-01-01T12:00:00Z").getDate()).toBe(2);
    process.env.TZ = "Pacific/Pago_Pago";
    expect(new Date("2026-01-01T06:00:00Z").getDate()).toBe(31);
  });
});
