import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readRoutingOrganisation } from "../../../reads/staff/routing-organisation.ts";
import { addStaff } from "../../../testing/sample-staff.ts";
import { departmentOf, openStaffingDesk, staffInput } from "../../../testing/staffing-desk.ts";
import { openedComplaint } from "../../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();
let desk: Awaited<ReturnType<typeof openStaffingDesk>>;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  desk = await openStaffingDesk(api());
});

const done = { __typename: "VersionMade", version: expect.any(Number) };
const refusedWith = (code: string) => ({
  __typename: "Refused",
  refusal: { code, facts: expect.any(Array) },
});

interface Line {
  readonly number: number;
  readonly kind: string;
  readonly undoneBy: number | null;
  readonly canBeUndone: boolean;
  readonly changes: readonly object[];
}

const HISTORY = `query ($staffId: ID, $departmentId: ID) {
  staffingChanges(staffId: $staffId, departmentId: $departmentId) {
    number at kind undoes undoneBy canBeUndone by { name } staffMember { name } department { code }
    changes { subject { nl } field from { nl } to { nl } } } }`;

async function history(of: Record<string, unknown> = {}, token = desk.token) {
  const { data } = await api().ask<{ staffingChanges: readonly Line[] } | null>(HISTORY, of, token);
  return data?.staffingChanges ?? [];
}

/** A department of its own, so that no example meets another. */
async function newDepartment(): Promise<{ id: string; code: string; nameNl: string }> {
  const code = randomUUID().slice(0, 6).toUpperCase();
  const nameNl = `Afdeling ${code}`;
  await desk.change("addDepartment", { code, nameNl, nameEn: `Department ${code}`, directorId: null });
  const [row] = await api().system.sql<{ id: string }[]>`select id from department where code = ${code}`;
  return { id: row?.id ?? "", code, nameNl };
}

async function complaintIn(departmentId: string, handlerId: string | null = null) {
  const { id } = (await openedComplaint(api().system)).complaint;
  await api().system.sql`
    update complaint set department_id = ${departmentId}, handler_id = ${handlerId} where id = ${id}`;
  return id;
}

describe("departments", () => {
  it("come, get another name and a director, and go", async () => {
    const director = await desk.add({ office: "DIRECTOR", roles: ["HANDLER"], name: "Daan Directeur" });
    const { id: departmentId, code } = await newDepartment();
    const renamed = { departmentId, code, nameNl: "Wijken", nameEn: "Neighbourhoods", directorId: director };
    expect(await desk.preview("changeDepartment", renamed)).toMatchObject({
      changes: [
        { field: "NAME_NL", from: { nl: `Afdeling ${code}` }, to: { nl: "Wijken" } },
        { field: "NAME_EN" },
        { field: "DIRECTOR", from: null, to: { nl: "Daan Directeur" } },
      ],
    });
    expect(await desk.change("changeDepartment", renamed)).toEqual(done);
    const { departments } = await readRoutingOrganisation(api().system.sql);
    expect(departments).toContainEqual(expect.objectContaining({ departmentId, directorId: director }));
    expect(await desk.change("endDepartment", { departmentId })).toEqual(done);
    const { data } = await api().ask<{ departments: { id: string }[] }>(
      "{ departments { id } }",
      {},
      desk.token,
    );
    expect(data.departments.map(({ id }) => id)).not.toContain(departmentId);
    expect(await desk.change("endDepartment", { departmentId })).toEqual(refusedWith("DEPARTMENT_NOT_THERE"));
  });

  it("do not go while a complaint of theirs is open: how many is told, never which", async () => {
    const { id: departmentId } = await newDepartment();
    await complaintIn(departmentId);
    const no = {
      __typename: "Refused",
      refusal: { code: "DEPARTMENT_HAS_COMPLAINTS", facts: [{ name: "count", value: "1" }] },
    };
    expect(await desk.preview("endDepartment", { departmentId })).toEqual(no);
    expect(await desk.change("endDepartment", { departmentId })).toEqual(no);
  });

  it("merge: people move, open complaints go by the other and keep the old name with where it went", async () => {
    const [old, other] = [await newDepartment(), await newDepartment()];
    const head = await desk.add({ roles: ["HANDLER"], heads: [other.id], name: "Hanna Hoofd" });
    const member = await desk.add({ departments: [old.id] });
    await complaintIn(old.id);
    const merge = { departmentId: old.id, into: other.id };
    expect(await desk.preview("mergeDepartment", merge)).toMatchObject({
      movedComplaints: 1,
      openComplaints: 0,
    });
    expect(await desk.change("mergeDepartment", merge)).toEqual(done);
    const places = await api().system
      .sql`select department_id as id from staff_department where staff_id = ${member}`;
    expect(places).toEqual([{ id: other.id }]);
    const { departments } = await readRoutingOrganisation(api().system.sql);
    expect(departments).toContainEqual(expect.objectContaining({ departmentId: old.id, headId: head }));
    const coordinator = await api().signIn(desk.coordinator);
    const LINES = "{ complaints { edges { node { department { name { nl } mergedIntoName { nl } } } } } }";
    const { data } = await api().ask<{ complaints: { edges: object[] } }>(LINES, {}, coordinator);
    expect(data.complaints.edges).toContainEqual({
      node: { department: { name: { nl: old.nameNl }, mergedIntoName: { nl: other.nameNl } } },
    });
    expect(await desk.change("endDepartment", { departmentId: other.id })).toEqual(
      refusedWith("DEPARTMENT_HAS_COMPLAINTS"),
    );
  });

  it("stay where chapter 9 needs them, and have a code of their own", async () => {
    const { id: departmentId, nameNl } = await newDepartment();
    expect(await desk.change("endDepartment", { departmentId: departmentOf("COL") })).toEqual(
      refusedWith("DEPARTMENT_STAYS"),
    );
    expect(await desk.change("mergeDepartment", { departmentId, into: departmentOf("BBS") })).toEqual(
      refusedWith("DEPARTMENT_NOT_THERE"),
    );
    const taken = { departmentId, code: "kcc", nameNl, nameEn: nameNl, directorId: null };
    expect(await desk.change("changeDepartment", taken)).toEqual(refusedWith("DEPARTMENT_CODE_TAKEN"));
  });
});

describe("the history", () => {
  it("says who did what to whom and when, to those who keep the system running", async () => {
    api().system.clock.set("2026-11-24T10:00:00Z");
    const staffId = await desk.add({ name: "Olaf Oud", roles: ["INTAKE"] });
    const [added] = await history({ staffId });
    expect(added).toMatchObject({
      kind: "ADD_STAFF",
      at: "2026-11-24T10:00:00Z",
      by: { name: expect.stringMatching(/^Medewerker/) },
      staffMember: { name: "Olaf Oud" },
      canBeUndone: true,
      changes: [
        { field: "ACTIVE", from: null, to: { nl: "YES" } },
        { field: "ROLE", from: null, to: { nl: "INTAKE" } },
      ],
    });
    const coordinator = await api().signIn(desk.coordinator);
    expect(await history({ staffId }, coordinator)).toHaveLength(1);
    const handler = await api().signIn(await addStaff(api().system, "HANDLER"));
    expect(await history({ staffId }, handler)).toEqual([]);
  });

  it("stays as it was: the application cannot edit a line or take one away", async () => {
    const { sql } = api().system;
    await expect(sql`update staffing_change set by = gen_random_uuid()`).rejects.toThrow(/permission denied/);
    await expect(sql`delete from staffing_change`).rejects.toThrow(/permission denied/);
  });
});

describe("to undo", () => {
  it("gives back what an end took, as a change of its own, and once", async () => {
    const staffId = await desk.add({ roles: ["HANDLER"], heads: [departmentOf("SD")] });
    await desk.change("endStaffMember", { staffId });
    const number = await desk.version();
    expect(await desk.preview("undoStaffingChange", { number })).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ field: "HEADS", from: null })]),
    });
    expect(await desk.change("undoStaffingChange", { number })).toEqual(done);
    const [undo, ended] = await history({ staffId });
    expect(undo).toMatchObject({ kind: "UNDO", undoes: number, canBeUndone: false });
    expect(ended).toMatchObject({ kind: "END_STAFF", undoneBy: number + 1, canBeUndone: false });
    const { departments } = await readRoutingOrganisation(api().system.sql);
    expect(departments).toContainEqual(
      expect.objectContaining({ departmentId: departmentOf("SD"), headId: staffId }),
    );
    expect(await desk.change("undoStaffingChange", { number })).toEqual(refusedWith("CHANGED_SINCE"));
  });

  it("is refused where what it touched is no longer so, and for what cannot be taken back", async () => {
    const staffId = await desk.add({ name: "Een" });
    await desk.change("changeStaffMember", { ...staffInput({ name: "Twee" }), staffId });
    const number = await desk.version();
    await desk.change("changeStaffMember", { ...staffInput({ name: "Drie" }), staffId });
    expect(await desk.preview("undoStaffingChange", { number })).toEqual(refusedWith("CHANGED_SINCE"));
    await desk.change("inviteStaffMember", { staffId });
    const invited = await desk.version();
    expect(await desk.change("undoStaffingChange", { number: invited })).toEqual(
      refusedWith("CANNOT_BE_UNDONE"),
    );
    expect(await desk.change("undoStaffingChange", { number: 999_999 })).toEqual(
      refusedWith("CANNOT_BE_UNDONE"),
    );
  });

  it("of a merge parts the departments and their people again", async () => {
    const [old, other] = [await newDepartment(), await newDepartment()];
    const member = await desk.add({ departments: [old.id] });
    await desk.change("mergeDepartment", { departmentId: old.id, into: other.id });
    expect(await desk.change("undoStaffingChange", { number: await desk.version() })).toEqual(done);
    const places = await api().system
      .sql`select department_id as id from staff_department where staff_id = ${member}`;
    expect(places).toEqual([{ id: old.id }]);
  });
});

it("an end counts the open complaints of who leaves, and of who handles no more", async () => {
  const staffId = await desk.add({ roles: ["HANDLER"] });
  await complaintIn(departmentOf("KCC"), staffId);
  expect(await desk.preview("endStaffMember", { staffId })).toMatchObject({ openComplaints: 1 });
  expect(await desk.preview("changeStaffMember", { ...staffInput(), staffId })).toMatchObject({
    openComplaints: 1,
  });
});
