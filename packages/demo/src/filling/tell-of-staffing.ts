import { makeStaffingChange, type openPolicies, type Sql, type StaffingRequest } from "@gehoor/api/filling";
import { amsterdamDay, type DepartmentId, parseId, type StaffId } from "@gehoor/domain";
import { departmentId, staffId } from "../people/staff.ts";

function known<Id extends StaffId | DepartmentId>(id: Id | undefined): Id {
  if (!id) throw new Error("The demo names somebody who is not there");
  return id;
}

const left = known(parseId<StaffId>("00000000-0000-4000-8000-000000005790"));
const merged = known(parseId<DepartmentId>("00000000-0000-4000-8000-00000000d090"));

/** What the administrator did in the weeks before now, days ago: a colleague who came and left, a department that merged. */
const told: readonly (readonly [daysAgo: number, request: StaffingRequest])[] = [
  [
    61,
    {
      kind: "ADD_DEPARTMENT",
      departmentId: merged,
      details: { code: "COM", nameNl: "Communicatie", nameEn: "Communication", directorId: staffId("j.bos") },
    },
  ],
  [
    60,
    {
      kind: "ADD_STAFF",
      staffId: left,
      details: {
        name: "Ties Hofman",
        login: "t.hofman",
        email: "t.hofman@gehoor.example",
        office: "EMPLOYEE",
        deputyMayor: false,
        roles: ["INTAKE"],
        deputy: false,
        departments: [merged],
        heads: [],
      },
    },
  ],
  [19, { kind: "MERGE_DEPARTMENT", departmentId: merged, into: known(departmentId("BD")) }],
  [5, { kind: "END_STAFF", staffId: left }],
];

/** Tells it as the administrator would have done it, each change at its own moment. */
export async function tellOfStaffing(
  sql: Sql,
  policies: ReturnType<typeof openPolicies>,
  now: Temporal.Instant,
): Promise<void> {
  const by = staffId("v.smeets");
  for (const [index, [daysAgo, request]] of told.entries()) {
    const on = amsterdamDay(now).subtract({ days: daysAgo });
    const at = on.toZonedDateTime({ timeZone: "Europe/Amsterdam", plainTime: "10:12" }).toInstant();
    const about = { by, expectedVersion: index, onceKey: `demo ${index}` };
    await makeStaffingChange({ sql, policies, clock: { now: async () => at } }, request, about);
  }
}
