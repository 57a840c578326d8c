import { beforeAll, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const EXPORT = `mutation ($filter: ComplaintFilter) { exportList(filter: $filter) { reference complainantName } }`;

interface Line {
  readonly reference: string;
  readonly complainantName: string | null;
}

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) await openedComplaint(api().system);
});

async function exported(role: "COORDINATOR" | "HANDLER", filter: object = {}) {
  const staff = await addStaff(api().system, role);
  const { data, errors } = await api().ask<{ exportList: readonly Line[] }>(
    EXPORT,
    { filter },
    await api().signIn(staff),
  );
  expect(errors).toEqual([]);
  const log = await api().system.sql<{ action: string; detail: string; complaintId: string | null }[]>`
    select action, detail, complaint_id as "complaintId" from access_log where staff_id = ${staff.staffId}`;
  return { lines: data.exportList, log: log.filter(({ action }) => action === "EXPORT_LIST") };
}

it("gives the lines of a list as the viewer sees them, and writes down who took how many along", async () => {
  const { lines, log } = await exported("COORDINATOR");
  expect(lines.map(({ complainantName }) => complainantName)).toEqual(Array(3).fill("Fatima Yilmaz"));
  expect(log).toEqual([{ action: "EXPORT_LIST", detail: "3", complaintId: null }]);
});

it("gives what the list is narrowed to, and nothing of others", async () => {
  expect((await exported("COORDINATOR", { search: "giraffe" })).lines).toEqual([]);
  const { lines, log } = await exported("HANDLER");
  expect([lines, log.length]).toEqual([[], 1]);
});

it("gives nothing to who is not signed in", async () => {
  const { errors } = await api().ask(EXPORT);
  expect(errors).not.toEqual([]);
});
