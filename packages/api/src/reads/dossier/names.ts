import type { ComplaintId } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { complaint } from "../../db/schema/projections.ts";

/** The reference of a complaint; undefined when there is none. */
export async function readReference(db: Database, id: ComplaintId): Promise<string | undefined> {
  const [row] = await db
    .select({ reference: complaint.reference })
    .from(complaint)
    .where(eq(complaint.id, id));
  return row?.reference;
}
