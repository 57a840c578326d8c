import { openSql, rebuildProjections } from "@gehoor/api/filling";
import { faultsOf } from "@gehoor/api/testing/faults-of";
import { useTestSystem } from "@gehoor/api/testing/test-system";
import { writtenLists } from "@gehoor/api/testing/written-lists";
import { expect, test } from "vitest";
import { fillWithComplaints } from "../performance/large-municipality.ts";

const system = useTestSystem();

test("what the demo writes at once is what its events say, also of what was destroyed and of earlier settings", async () => {
  await fillWithComplaints(system(), 300);
  const written = await writtenLists(system().sql);
  const [left] = await system().sql`
    select count(*)::int as complaints,
      (select count(*)::int from complaint_text join complaint on complaint.id = complaint_id where status = 'DESTROYED') as texts,
      (select count(*)::int from party join complaint on complaint.id = complaint_id where status = 'DESTROYED') as people
    from complaint where status = 'DESTROYED'`;
  expect(left).toMatchObject({ texts: 0, people: 0 });
  expect(left?.complaints).toBeGreaterThan(0);

  const owner = openSql(system().ownerUrl, { max: 2 });
  await rebuildProjections(owner, system().policies, await system().clock.now());
  await owner.end();
  expect(await writtenLists(system().sql)).toEqual(written);
  // By the thousand the demo keeps no letters.
  expect((await faultsOf(system().sql)).filter(({ fault }) => fault !== "LETTER")).toEqual([]);
});
