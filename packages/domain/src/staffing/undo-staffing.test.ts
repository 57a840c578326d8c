import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StaffId } from "../ids.ts";
import { names } from "../testing/samples/sample-organisation.ts";
import { administrator, sampleStaffing } from "../testing/samples/sample-staffing.ts";
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
import { changeStaffing } from "./change-staffing.ts";

describe("to undo a change", () => {
  it("gives back exactly what it took, whatever it was", () => {
    const ids = sampleStaffing.staff.map(({ id }) => id).filter((id) => id !== administrator);
    const anyChange = fc.oneof(
      fc.record({ kind: fc.constant("END_STAFF" as const), staffId: fc.constantFrom(...ids) }),
      fc
        .record({ id: fc.constantFrom(...ids), heads: fc.subarray([CIVIL_AFFAIRS, PUBLIC_SPACE]) })
        .map(({ id, heads }) => changed(id, { heads, office: "DIRECTOR", roles: ["SIGNATORY"] })),
      fc.constant({ kind: "MERGE_DEPARTMENT", departmentId: PUBLIC_SPACE, into: CIVIL_AFFAIRS } as const),
      fc.constant({ kind: "END_DEPARTMENT", departmentId: PUBLIC_SPACE } as const),
    );
    fc.assert(
      fc.property(anyChange, (change) => {
        const made = changeStaffing(sampleStaffing, change, administrator);
        if (!made.accepted) return;
        const { touched, staffing } = made;
        expect(after(staffing, { kind: "UNDO", of: change.kind, touched })).toEqual(sampleStaffing);
      }),
    );
  });

  it("is refused where something of it changed since, also by undoing it", () => {
    const made = done(sampleStaffing, changed(names.CLERK, { name: "Een" }));
    const undo = { kind: "UNDO", of: "CHANGE_STAFF", touched: made.touched } as const;
    const since = after(made.staffing, { ...changed(names.CLERK, { name: "Twee" }) });
    expect(refused(undo, since)).toBe("CHANGED_SINCE");
    expect(refused(undo, after(made.staffing, undo))).toBe("CHANGED_SINCE");
    const elsewhere = after(made.staffing, changed(names.HEAD_CIVIL, { office: "EMPLOYEE" }));
    expect(refused(undo, elsewhere)).toBeUndefined();
  });

  it("of an addition ends who was added, and there is none of a mail or a binding", () => {
    const added = { ...details(names.CLERK), login: "nieuw", email: "nieuw@gehoor.example" };
    const id = names.CLERK.replace(/..$/, "99") as StaffId;
    const { staffing, touched } = done(sampleStaffing, { kind: "ADD_STAFF", staffId: id, details: added });
    expect(touched.staff[0]?.after).not.toHaveProperty("name");
    const back = after(staffing, { kind: "UNDO", of: "ADD_STAFF", touched });
    expect(find(back, id)).toMatchObject({ active: false, departments: [], login: "nieuw" });
    expect(refused({ kind: "UNDO", of: "INVITE_STAFF", touched })).toBe("CANNOT_BE_UNDONE");
  });

  it("is held against what must stand, like any change", () => {
    const { staffing, touched } = done(sampleStaffing, changed(names.CLERK, { roles: ["COORDINATOR"] }));
    const alone = after(staffing, { kind: "END_STAFF", staffId: names.COORDINATOR });
    expect(refused({ kind: "UNDO", of: "CHANGE_STAFF", touched }, alone)).toBe("LAST_COORDINATOR");
  });
});
