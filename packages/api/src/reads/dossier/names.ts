import type { ComplaintId, StaffId } from "@gehoor/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, isAnyOf, prepared } from "../../db/database.ts";
import { complaint } from "../../db/schema/projections.ts";
import { staff } from "../../db/schema/staff.ts";

const namesOf = prepared((db) =>
  db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(isAnyOf(staff.id, sql.placeholder("ids")))
    .prepare("names_of"),
);

/** The names of people who work or worked here. */
export async function readStaffNames(
  db: Database,
  ids: readonly StaffId[],
): Promise<ReadonlyMap<StaffId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await namesOf(db).execute({ ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The reference of a complaint; undefined when there is none. */
export async function readReference(db: Database, id: ComplaintId): Promise<string | undefined> {
  const [row] = await db
    .select({ reference: complaint.reference })
    .from(complaint)
    .where(eq(complaint.id, id));
  return row?.reference;
}
