import type { ComplaintId } from "@gehoor/domain";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { openSql } from "../db/sql-client.ts";
import { sweepDeadlines } from "../jobs/sweep/deadline-sweep.ts";
import { faultsOf } from "../testing/faults-of.ts";
import { hireCast, randomWalk, type StaffActor } from "../testing/stories/random-walk.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { listTables, writtenLists } from "../testing/written-lists.ts";
import { rebuildProjections } from "./rebuild-projections.ts";

const system = useTestSystem();

let cast: readonly StaffActor[];
beforeAll(async () => {
  cast = await hireCast(system());
});

test("lists written along the way are those written anew from the events, whatever happened", async () => {
  const walked: ComplaintId[] = [];
  let end = await system().clock.now();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 20, maxLength: 60 }), async (draws) => {
      system().clock.set("2026-11-23T09:00:00Z");
      walked.push(await randomWalk(system(), cast, draws));
      const now = await system().clock.now();
      if (Temporal.Instant.compare(now, end) > 0) end = now;
    }),
    { numRuns: 40, seed: 20_261_122, endOnFailure: true },
  );
  // All seen from one day: the sweep lets targets missed meanwhile step aside, as it does all day.
  system().clock.set(end);
  await sweepDeadlines(system());
  const live = await writtenLists(system().sql);
  const types = await system().sql`select distinct type from complaint_event`;
  expect(types.length).toBeGreaterThan(35);
  expect(walked).toHaveLength(40);

  const owner = openSql(system().ownerUrl, { max: 2 });
  await owner.unsafe(`truncate ${listTables.join(", ")}`);
  expect(await rebuildProjections(owner, system().policies, end)).toBe(walked.length);
  expect(await writtenLists(system().sql)).toEqual(live);
  // Over lists that are there already it changes nothing either.
  await rebuildProjections(owner, system().policies, end);
  expect(await writtenLists(system().sql)).toEqual(live);
  await owner.end();
  // The walk invents that letters left; none was composed.
  expect((await faultsOf(system().sql)).filter(({ fault }) => fault !== "LETTER")).toEqual([]);
});
