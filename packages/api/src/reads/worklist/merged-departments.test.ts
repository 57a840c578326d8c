import type { Actor, DepartmentId } from "@gehoor/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { departmentOf, staffingDesk } from "../../testing/staffing-desk.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { withMergedDepartments } from "./merged-departments.ts";

const api = useTestApi();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let token: string;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(api().system, "COORDINATOR");
  token = await api().signIn(coordinator);
});

async function complaintOf(departmentId: DepartmentId) {
  const { complaint } = await openedComplaint(api().system);
  await runOn(api().system, complaint, coordinator, { type: "SetDepartment", departmentId });
  return complaint;
}

async function found(...departmentId: readonly DepartmentId[]) {
  const { data } = await api().ask<{
    complaints: { totalCount: number; edges: { node: { reference: string } }[] };
  }>(
    "query ($filter: ComplaintFilter) { complaints(filter: $filter, first: 50) { totalCount edges { node { reference } } } }",
    { filter: { departmentId } },
    token,
  );
  return data.complaints.edges.map(({ node }) => node.reference).toSorted();
}

/** A department of a test's own. */
async function newDepartment(code: string): Promise<DepartmentId> {
  const desk = staffingDesk(api(), await api().signIn(await addStaff(api().system, "ADMINISTRATOR")));
  await desk.change("addDepartment", { code, nameNl: code, nameEn: code, directorId: null });
  const [row] = await api().system.sql<
    { id: DepartmentId }[]
  >`select id from department where code = ${code}`;
  if (!row) throw new Error(`No department ${code} was made`);
  return row.id;
}

async function change(name: string, typed: Record<string, unknown>) {
  const desk = staffingDesk(api(), await api().signIn(await addStaff(api().system, "ADMINISTRATOR")));
  expect(await desk.change(name, typed)).toMatchObject({ __typename: "VersionMade" });
}

describe("a list of a department", () => {
  it("has the complaints of what became a part of it, and of what had become a part of that", async () => {
    const [first, second, whole] = [
      await newDepartment("EEN"),
      await newDepartment("TWEE"),
      await newDepartment("HEEL"),
    ];
    const complaints = [await complaintOf(first), await complaintOf(second), await complaintOf(whole)];
    await complaintOf(departmentOf("KCC"));
    await change("mergeDepartment", { departmentId: first, into: second });
    await change("mergeDepartment", { departmentId: second, into: whole });
    expect(await found(whole)).toEqual(complaints.map(({ reference }) => reference).toSorted());
    expect(await found(first)).toEqual([complaints[0]?.reference]);
  });

  it("is asked of each department by itself, so that each is found by its index", async () => {
    const [part, whole] = [await newDepartment("DEEL"), await newDepartment("GROOT")];
    await change("mergeDepartment", { departmentId: part, into: whole });
    const { departmentId } = await withMergedDepartments(api().system.sql, { departmentId: [whole] });
    expect(departmentId?.toSorted()).toEqual([part, whole].toSorted());
    expect(await withMergedDepartments(api().system.sql, { open: true })).toEqual({ open: true });
  });

  it("can still be asked of one that ended, which is offered where lists are narrowed", async () => {
    const gone = await newDepartment("WEG");
    const complaint = await complaintOf(gone);
    const { reference, complainants } = complaint;
    const partyId = complainants[0]?.partyId;
    if (!partyId) throw new Error("Nobody complains");
    await runOn(
      api().system,
      complaint,
      { kind: "COMPLAINANT", partyId },
      {
        type: "Withdraw",
        partyId,
        statement: undefined,
      },
    );
    await change("endDepartment", { departmentId: gone });
    expect(await found(gone)).toEqual([reference]);
    const { data } = await api().ask<{ all: { id: string }[]; here: { id: string }[] }>(
      "{ all: departments(ended: true) { id } here: departments { id } }",
      {},
      token,
    );
    expect(data.all.map((one) => one.id)).toContain(gone);
    expect(data.here.map((one) => one.id)).not.toContain(gone);
  });
});
