import { purgeAlerts, readLettersToPost, readTermsToAdopt, sweepDeadlines } from "@gehoor/api/reading";
import { useTestSystem } from "@gehoor/api/testing/test-system";
import { beforeAll, describe, expect, test } from "vitest";
import { expectBounded, plansIn, plansOn, type Reading } from "./bounded-plans.ts";
import { fillWithComplaints, planned, sessionOf } from "./large-municipality.ts";

const PAGE = 25;
const system = useTestSystem();
const coordinator = sessionOf("n.jansen");

beforeAll(() => fillWithComplaints(system(), planned), 1_200_000);

const plansOf = (work: (reading: Reading) => Promise<unknown>) => plansIn(system(), coordinator, work);

describe("a newer calendar or newer settings", () => {
  test("are looked for among the open complaints of an older version, of which there are few", async () => {
    const [look] = await plansOf((reading) =>
      readTermsToAdopt(reading.system, coordinator, Temporal.Instant.from("2026-11-23T09:00:00Z")),
    );
    expect(look?.indexes).toEqual(
      expect.arrayContaining(["complaint_open_calendar", "complaint_open_settings"]),
    );
    expectBounded(look ? [look] : [], 1000);
  });
});

describe("regular work", () => {
  test("the sweep finds what must be told, what is late and what was not supplied by index", async () => {
    const plans = await plansOf(() => sweepDeadlines(system()));
    const found = plans.flatMap(({ indexes }) => indexes);
    expect(found).toEqual(
      expect.arrayContaining(["deadline_to_alert", "complaint_answer_owed", "deadline_by_kind"]),
    );
    expectBounded(plans, 2000);
  }, 120_000);

  test("what has had its time is taken away by index, a batch at a time", async () => {
    const now = await system().clock.now();
    // Heard when there is nothing to take away yet, and explained for today, which takes nothing away for good.
    const heard = await system().heardWhile(() =>
      purgeAlerts(system().sql, Temporal.Instant.from("1990-01-01T00:00:00Z")),
    );
    const plans = await plansOn(system(), heard, now);
    expect(plans.map(({ indexes }) => indexes.includes("alert_age"))).toEqual([true]);
    expectBounded(plans, 6000);
  });

  test("letters to post come a page at a time", async () => {
    expectBounded(
      await plansOf((reading) =>
        readLettersToPost(reading.system, coordinator, PAGE, undefined, reading.now),
      ),
      1001,
    );
  });
});
