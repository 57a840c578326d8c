import { describe, expect, test } from "vitest";
import { advanceClock, openClock } from "./clock.ts";
import { useTestSystem } from "./testing/test-system.ts";

const system = useTestSystem();
const open = () => ({ ...system(), clock: openClock(system().env, system().db) });

describe("the demo's clock", () => {
  test("goes ahead by days on the Dutch calendar, for every process on the same database", async () => {
    const before = await open().clock.now();
    await advanceClock(open(), Temporal.Duration.from("P14D"));
    const days = open().clock.now();
    expect((await days).since(before).total("days")).toBeCloseTo(14, 1);
    await advanceClock(open(), Temporal.Duration.from("P1Y"));
    expect((await open().clock.now()).since(before).total("days")).toBeGreaterThan(14 + 364);
  });

  test("never goes back", async () => {
    await expect(advanceClock(open(), Temporal.Duration.from("-P1D"))).rejects.toThrow(/ahead/);
    await expect(advanceClock(open(), Temporal.Duration.from("PT0S"))).rejects.toThrow(/ahead/);
  });

  test("is not there in production", async () => {
    const env = { ...system().env, GEHOOR_PROFILE: "production" as const };
    await expect(advanceClock({ ...open(), env }, Temporal.Duration.from("P1D"))).rejects.toThrow(
      /Production/,
    );
    const machine = await openClock(env, system().db).now();
    expect(Math.abs(machine.since(Temporal.Now.instant()).total("seconds"))).toBeLessThan(5);
  });
});
