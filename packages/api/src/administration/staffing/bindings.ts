import type { StaffId } from "@gehoor/domain";
import { inArray } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { staff } from "../../db/schema/staff.ts";

/** The account of the identity provider that somebody signs in with. */
export interface Binding {
  readonly issuer: string;
  readonly subject: string;
}

/** To which account each of these people is bound; null for who never signed in. */
export async function readBindings(db: Database, ids: readonly StaffId[]): Promise<(Binding | null)[]> {
  const rows = await db
    .select({ id: staff.id, issuer: staff.oidcIssuer, subject: staff.oidcSubject })
    .from(staff)
    .where(inArray(staff.id, [...ids]));
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    return row?.issuer && row.subject ? { issuer: row.issuer, subject: row.subject } : null;
  });
}
