import { describe, expect, it } from "vitest";
import type { StaffId } from "../ids.ts";
import { names } from "../testing/samples/sample-organisation.ts";
import { administrator, otherAdministrator, sampleStaffing } from "../testing/samples/sample-staffing.ts";
import {
  after,
  CIVIL_AFFAIRS,
  changed,
  details,
  done,
  find,
  PUBLIC_SPACE,
  refused,
} from "../testing/samples/staffing-examples.ts";
import type { Staffing } from "./staffing.ts";

describe("a change of who works here", () => {
  it("keeps what it touched, and nothing of what stayed as it was", () => {
    const { touched } = done(
      sampleStaffing,
      changed(names.CLERK, { name: "Nieuwe Naam", roles: ["INTAKE"] }),
    );
    expect(touched).toEqual({
      staff: [
        {
          id: names.CLERK,
          before: { name: find(sampleStaffing, names.CLERK).name, roles: [] },
          after: { name: "Nieuwe Naam", roles: ["INTAKE"] },
        },
      ],
      departments: [],
    });
  });

  it("is none where everything stands like that already, in whatever order", () => {
    const { roles } = find(sampleStaffing, names.DIRECTOR_A);
    expect(refused(changed(names.DIRECTOR_A, { roles: roles.toReversed() }))).toBe("NOTHING_CHANGES");
  });

  it("makes somebody the one head of a department: whoever led it becomes a member", () => {
    const next = after(sampleStaffing, changed(names.CLERK, { heads: [PUBLIC_SPACE] }));
    expect(find(next, names.CLERK)).toMatchObject({
      departments: [CIVIL_AFFAIRS, PUBLIC_SPACE],
      heads: [PUBLIC_SPACE],
    });
    expect(find(next, names.HEAD_SPACE)).toMatchObject({ departments: [PUBLIC_SPACE], heads: [] });
  });

  it("takes from who leaves all that was given, and the departments they direct", () => {
    const next = after(sampleStaffing, { kind: "END_STAFF", staffId: names.DIRECTOR_B });
    expect(find(next, names.DIRECTOR_B)).toMatchObject({ active: false, roles: [], office: "DIRECTOR" });
    expect(next.departments.filter(({ directorId }) => directorId === names.DIRECTOR_B)).toEqual([]);
    const back = after(next, { kind: "RETURN_STAFF", staffId: names.DIRECTOR_B });
    expect(find(back, names.DIRECTOR_B)).toMatchObject({ active: true, roles: [], heads: [] });
  });
});

describe("who must stay", () => {
  const oneOf = (id: StaffId): Staffing => after(sampleStaffing, { kind: "END_STAFF", staffId: id });

  it("is a last administrator and a last coordinator; a deputy does not count for one", () => {
    const alone = oneOf(otherAdministrator);
    expect(refused({ kind: "END_STAFF", staffId: administrator }, alone, names.CLERK)).toBe(
      "LAST_ADMINISTRATOR",
    );
    expect(refused({ kind: "END_STAFF", staffId: names.COORDINATOR })).toBe("LAST_COORDINATOR");
    const deputised = after(sampleStaffing, changed(names.CLERK, { roles: ["COORDINATOR"], deputy: true }));
    expect(refused({ kind: "END_STAFF", staffId: names.COORDINATOR }, deputised)).toBe("LAST_COORDINATOR");
    expect(refused(changed(names.COORDINATOR, { deputy: true }))).toBe("LAST_COORDINATOR");
  });

  it("is a last signatory", () => {
    const signing = sampleStaffing.staff.filter(({ roles }) => roles.includes("SIGNATORY"));
    const [last, ...others] = signing.map(({ id }) => id);
    if (!last) throw new Error("Nobody signs");
    const alone = after(sampleStaffing, ...others.map((id) => changed(id, { roles: ["HANDLER"] })));
    const loses = {
      kind: "CHANGE_STAFF",
      staffId: last,
      details: details(last, { roles: [] }, alone),
    } as const;
    expect(refused(loses, alone)).toBe("LAST_SIGNATORY");
  });

  it("is whoever does it: nobody ends themselves, changes their own roles or loosens their own login", () => {
    expect(refused({ kind: "END_STAFF", staffId: administrator })).toBe("OWN_ACCOUNT");
    expect(refused(changed(administrator, { roles: [] }))).toBe("OWN_ACCOUNT");
    expect(refused(changed(administrator, { roles: ["ADMINISTRATOR", "MANAGER"] }))).toBe("OWN_ACCOUNT");
    const bound = {
      ...sampleStaffing,
      staff: sampleStaffing.staff.map((one) => ({ ...one, bound: true })),
    };
    expect(refused({ kind: "LOOSEN_LOGIN", staffId: administrator }, bound)).toBe("OWN_ACCOUNT");
    expect(refused({ kind: "INVITE_STAFF", staffId: names.CLERK }, bound)).toBe("LOGIN_BOUND");
    expect(
      refused(changed(administrator, { name: "Vera Smeets-Bos", departments: [PUBLIC_SPACE] })),
    ).toBeUndefined();
  });
});

describe("what does not go together", () => {
  it.each([
    ["a deputy without the role", { deputy: true }, "DEPUTY_WITHOUT_ROLE"],
    ["a liaison who handles", { roles: ["LIAISON", "HANDLER"] }, "LIAISON_SEES_NO_MORE"],
    [
      "an administrator who sees complaints",
      { roles: ["ADMINISTRATOR", "INTAKE"] },
      "ADMINISTRATOR_SEES_NO_CASES",
    ],
    ["a login of somebody else, whatever its capitals", { login: "LOGIN.02" }, "LOGIN_TAKEN"],
    ["a login that is somebody's address", { login: "medewerker.02@gehoor.example" }, "LOGIN_TAKEN"],
    ["an address of somebody else", { email: "Medewerker.02@gehoor.example" }, "EMAIL_TAKEN"],
  ] as const)("is %s", (_, facts, code) => {
    expect(refused(changed(names.CLERK, facts))).toBe(code);
  });

  it("is a login of somebody who left: nobody else signs in with it", () => {
    const left = after(sampleStaffing, { kind: "END_STAFF", staffId: names.CARE_WORKER });
    const { login } = find(left, names.CARE_WORKER);
    expect(refused(changed(names.CLERK, { login }), left)).toBe("LOGIN_TAKEN");
  });

  it("is a change of somebody who left, or a return of somebody who is there", () => {
    const left = after(sampleStaffing, { kind: "END_STAFF", staffId: names.CLERK });
    expect(refused(changed(names.CLERK, { name: "Ander" }), left)).toBe("STAFF_ENDED");
    expect(refused({ kind: "RETURN_STAFF", staffId: names.CLERK })).toBe("STAFF_AT_WORK");
    expect(refused({ kind: "INVITE_STAFF", staffId: names.CLERK }, left)).toBe("STAFF_ENDED");
    expect(refused({ kind: "LOOSEN_LOGIN", staffId: names.CLERK })).toBe("LOGIN_NOT_BOUND");
  });
});
