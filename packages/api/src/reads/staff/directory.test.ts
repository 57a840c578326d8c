import type { StaffId } from "@gehoor/domain";
import { expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { openDirectory } from "./directory.ts";

const system = useTestSystem();

it("names everybody in the order asked, in one reading, and who came meanwhile at once", async () => {
  const [one, other] = [await addStaff(system(), "HANDLER"), await addStaff(system(), "HANDLER")];
  const directory = openDirectory(system().db);
  const names = async (ids: readonly StaffId[]) =>
    (await directory.people(ids)).map((row) => (row instanceof Error ? "" : row.id));
  const asked = [other.staffId, one.staffId];
  expect(await names(asked)).toEqual(asked);
  expect(await system().statementsOf(() => names(asked))).toEqual([]);
  const { staffId } = await addStaff(system(), "HANDLER");
  expect(await names([staffId])).toEqual([staffId]);
});

it("somebody who never was here is a fault, not a blank", async () => {
  const nobody = "00000000-0000-4000-8000-000000000000" as StaffId;
  expect(await openDirectory(system().db).people([nobody])).toEqual([expect.any(Error)]);
});
