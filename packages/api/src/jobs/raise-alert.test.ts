import { expect, test } from "vitest";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { raiseAlert } from "./raise-alert.ts";

const system = useTestSystem();
test("positions go up in the order in which alerts become visible", async () => {
  const { complaint } = await openedComplaint(system());
  const seen: bigint[] = [];
  let last = 0n;
  const read = async () => {
    const rows = await system().sql<{ position: string }[]>`
      select position from alert where position > ${last.toString()} order by position`;
    for (const { position } of rows) {
      last = BigInt(position);
      seen.push(last);
    }
  };
  await read();
  const before = seen.length;
  const raising = Array.from({ length: 40 }, (_, index) =>
    raiseAlert(system(), { complaintId: complaint.id, kind: "ACTION_ASKED", cause: `TEST:${index}` }),
  );
  const reading = (async () => {
    for (let round = 0; round < 40; round += 1) await read();
  })();
  await Promise.all([...raising, reading]);
  await read();
  // Whoever reads on from the last one seen has missed none.
  expect(seen.length - before).toBe(40);
});
