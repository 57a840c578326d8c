import type { Role, StaffId } from "@gehoor/domain";
import { inArray } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { staffRole } from "../db/schema/staff.ts";

/** What each of these people does here. */
export async function readRoles(db: Database, ids: readonly StaffId[]): Promise<Role[][]> {
  const rows = await db
    .select({ staffId: staffRole.staffId, role: staffRole.role })
    .from(staffRole)
    .where(inArray(staffRole.staffId, [...ids]))
    .orderBy(staffRole.role);
  return ids.map((id) => rows.filter(({ staffId }) => staffId === id).map(({ role }) => role));
}
