import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { departmentOf, openStaffingDesk, staffInput } from "../../../testing/staffing-desk.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();
let desk: Awaited<ReturnType<typeof openStaffingDesk>>;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  desk = await openStaffingDesk(api());
});

const refused = (code: string) => ({ __typename: "Refused", refusal: { code, facts: [] } });
const done = { __typename: "VersionMade", version: expect.any(Number) };
const queued = async () =>
  (
    await api().system.sql<{ task: string }[]>`
    select task_identifier as task from graphile_worker.jobs order by id`
  ).map(({ task }) => task);

async function written(id: string) {
  const { sql } = api().system;
  const [person] = await sql`
    select name, login, email, active, office, deputy_mayor as "deputyMayor", oidc_subject as subject,
      array(select role || case when deputy then ' as deputy' else '' end from staff_role where staff_id = id
        order by role) as roles,
      array(select code || case when heads then ' heads' else '' end from staff_department join department d
        on d.id = department_id where staff_id = staff.id order by code) as places
    from staff where id = ${id}`;
  return person;
}

async function coordination() {
  const { policies, clock } = api().system;
  return policies.coordination(await clock.now());
}

describe("somebody new", () => {
  it("is there with all that was filled in, and is invited by mail", async () => {
    const before = await queued();
    const typed = staffInput({
      name: "  Noor\n Nieuw ",
      office: "HEAD_OF_DEPARTMENT",
      roles: ["HANDLER"],
      departments: [departmentOf("KCC")],
      heads: [departmentOf("RO")],
    });
    expect(await desk.preview("addStaffMember", typed)).toMatchObject({
      __typename: "StaffingPreview",
      invites: true,
      signsOut: false,
      openComplaints: 0,
      routes: expect.arrayContaining([
        expect.objectContaining({
          subject: "EMPLOYEE",
          departments: [{ nl: "Ruimte en vergunningen" }],
          to: ["Noor Nieuw"],
        }),
      ]),
    });
    const id = await desk.add(typed);
    expect(await written(id)).toEqual({
      name: "Noor Nieuw",
      login: typed.login,
      email: typed.email,
      active: true,
      office: "HEAD_OF_DEPARTMENT",
      deputyMayor: false,
      subject: null,
      roles: ["HANDLER"],
      places: ["KCC", "RO heads"],
    });
    expect(await queued()).toEqual([...before, "invite_staff"]);
  });

  it("is made once by one form, also when it is sent twice at the same moment", async () => {
    const login = `n${randomUUID().slice(0, 8)}`;
    const once = { idempotencyKey: randomUUID(), expectedVersion: await desk.version() };
    const typed = { ...staffInput({ login }), ...once };
    const both = await Promise.all([
      desk.change("addStaffMember", typed),
      desk.change("addStaffMember", typed),
    ]);
    expect(both).toEqual([done, done]);
    const [row] = await api().system.sql`select count(*)::int from staff where login = ${login}`;
    expect(row?.count).toBe(1);
  });

  it("waits for a look at what a colleague changed meanwhile", async () => {
    const expectedVersion = await desk.version();
    await desk.add();
    const newest = await desk.version();
    expect(await desk.change("addStaffMember", { ...staffInput(), expectedVersion })).toEqual({
      __typename: "VersionConflict",
      newest,
    });
  });

  it("needs a name, a login and an address that are some, and a login of their own", async () => {
    const empty = staffInput({ name: " ", login: "", email: "geen adres" });
    expect(await desk.change("addStaffMember", empty)).toEqual({
      __typename: "InvalidInput",
      problems: [
        { path: "name", code: "REQUIRED" },
        { path: "login", code: "REQUIRED" },
        { path: "email", code: "INVALID" },
      ],
    });
    const taken = staffInput();
    await desk.add(taken);
    const twice = staffInput({ login: String(taken.login).toUpperCase() });
    expect(await desk.change("addStaffMember", twice)).toEqual(refused("LOGIN_TAKEN"));
    expect(await desk.change("addStaffMember", staffInput({ email: taken.email }))).toEqual(
      refused("EMAIL_TAKEN"),
    );
    const nowhere = staffInput({ departments: [randomUUID()] });
    expect(await desk.change("addStaffMember", nowhere)).toEqual(refused("DEPARTMENT_NOT_THERE"));
  });
});

describe("a change of somebody", () => {
  it("counts at once: the next thing they ask is asked with their new roles", async () => {
    const staffId = await desk.add();
    const token = await api().signIn({ kind: "STAFF", staffId, roles: [] });
    const roles = async () =>
      (
        await api().ask<{ viewer: { roles: string[] } }>(
          "{ viewer { ... on StaffViewer { roles } } }",
          {},
          token,
        )
      ).data.viewer.roles;
    expect(await roles()).toEqual([]);
    const details = { ...staffInput(), staffId, name: "Noor Oud", roles: ["COORDINATOR"], deputy: true };
    expect(await desk.change("changeStaffMember", details)).toEqual(done);
    expect(await roles()).toEqual(["COORDINATOR"]);
    expect((await coordination()).deputies).toContain(staffId);
    expect(await written(staffId)).toMatchObject({ name: "Noor Oud", roles: ["COORDINATOR as deputy"] });
    expect(
      await desk.change("changeStaffMember", { ...details, roles: ["COORDINATOR"], deputy: false }),
    ).toEqual(done);
    expect((await coordination()).coordinators).toContain(staffId);
    expect(await desk.change("changeStaffMember", { ...details, deputy: false })).toEqual(
      refused("NOTHING_CHANGES"),
    );
  });

  it.each([
    ["a deputy without the role", { deputy: true }, "DEPUTY_WITHOUT_ROLE"],
    ["a liaison who signs", { roles: ["LIAISON", "SIGNATORY"] }, "LIAISON_SEES_NO_MORE"],
    ["an administrator who handles", { roles: ["ADMINISTRATOR", "HANDLER"] }, "ADMINISTRATOR_SEES_NO_CASES"],
  ])("is refused for %s, before and when it is sent", async (_, facts, code) => {
    const details = { ...staffInput(facts), staffId: await desk.add() };
    expect(await desk.preview("changeStaffMember", details)).toEqual(refused(code));
    expect(await desk.change("changeStaffMember", details)).toEqual(refused(code));
  });

  it("tells what goes otherwise for complaints, by name", async () => {
    const director = { name: "Dirk Directeur", office: "DIRECTOR", roles: ["HANDLER"] };
    const staffId = await desk.add(director);
    const details = { ...staffInput({ ...director, roles: [] }), staffId };
    const preview = await desk.preview("changeStaffMember", details);
    expect(preview).toMatchObject({
      changes: expect.arrayContaining([
        { subject: { nl: "Dirk Directeur" }, field: "ROLE", from: { nl: "HANDLER" }, to: null },
      ]),
      routes: expect.arrayContaining([
        expect.objectContaining({ subject: "DIRECTOR", from: ["Dirk Directeur"], to: [] }),
      ]),
    });
  });
});

describe("somebody who leaves", () => {
  it("is out at once, without roles and departments, and comes back without any", async () => {
    const staffId = await desk.add({ roles: ["INTAKE"], departments: [departmentOf("KCC")] });
    const token = await api().signIn({ kind: "STAFF", staffId, roles: ["INTAKE"] });
    expect(await desk.preview("endStaffMember", { staffId })).toMatchObject({
      signsOut: true,
      openComplaints: 0,
    });
    expect(await desk.change("endStaffMember", { staffId })).toEqual(done);
    expect(await written(staffId)).toMatchObject({ active: false, roles: [], places: [] });
    const asked = await api().ask("{ viewer { __typename } }", {}, token);
    expect(asked.data).toEqual({ viewer: null });
    expect(await queued()).toContain("sweep_deadlines");
    expect(await desk.change("changeStaffMember", { ...staffInput(), staffId })).toEqual(
      refused("STAFF_ENDED"),
    );
    expect(await desk.change("returnStaffMember", { staffId })).toEqual(done);
    expect(await written(staffId)).toMatchObject({ active: true, roles: [] });
    expect(await desk.change("returnStaffMember", { staffId })).toEqual(refused("STAFF_AT_WORK"));
  });

  it("is not oneself, nor the last without whom the work stops", async () => {
    const { administrator, coordinator } = desk;
    const oneself = { staffId: administrator.staffId };
    expect(await desk.change("endStaffMember", oneself)).toEqual(refused("LAST_ADMINISTRATOR"));
    const other = await desk.add({ roles: ["ADMINISTRATOR"] });
    expect(await desk.change("endStaffMember", oneself)).toEqual(refused("OWN_ACCOUNT"));
    expect(await desk.change("changeStaffMember", { ...staffInput(), ...oneself })).toEqual(
      refused("OWN_ACCOUNT"),
    );
    expect(await desk.change("endStaffMember", { staffId: other })).toEqual(done);
    const { sql } = api().system;
    await sql`update staff_role set deputy = true where role = 'COORDINATOR' and staff_id <> ${coordinator.staffId}`;
    expect(await desk.change("endStaffMember", { staffId: coordinator.staffId })).toEqual(
      refused("LAST_COORDINATOR"),
    );
    const [signatory] = await sql<
      { id: string }[]
    >`select staff_id as id from staff_role where role = 'SIGNATORY'`;
    expect(await desk.change("endStaffMember", { staffId: signatory?.id })).toEqual(
      refused("LAST_SIGNATORY"),
    );
  });
});
