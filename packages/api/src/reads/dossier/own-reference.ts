import type { ComplaintId, PartyId } from "@gehoor/domain";
import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../db/database.ts";
import { accessCredential } from "../../db/schema/access.ts";
import { party } from "../../db/schema/content.ts";
import { complaint } from "../../db/schema/projections.ts";
import { samePerson } from "../likeness/same-person.ts";

/**
 * The reference of a complaint that is also this person's own: the same e-mail address, or the same name and postal code,
 * stands there for somebody with an access code. Undefined for a complaint of others, whose reference is not told.
 *
 * @param partyId the complainant or representative as a party of the complaint from which is asked
 */
export async function readOwnReference(
  db: Database,
  partyId: PartyId,
  other: ComplaintId,
): Promise<string | undefined> {
  const mine = alias(party, "mine");
  const theirs = alias(party, "theirs");
  const [row] = await db
    .select({ reference: complaint.reference })
    .from(complaint)
    .innerJoin(mine, eq(mine.id, partyId))
    .innerJoin(theirs, and(eq(theirs.complaintId, complaint.id), sql.raw(samePerson)))
    .innerJoin(
      accessCredential,
      and(eq(accessCredential.complaintId, complaint.id), eq(accessCredential.partyId, theirs.id)),
    )
    .where(eq(complaint.id, other))
    .limit(1);
  return row?.reference;
}

/** The references of complaints, for somebody who may read what was said in them. */
export async function readReferences(db: Database, ids: readonly ComplaintId[]): Promise<readonly string[]> {
  const rows = await db
    .select({ reference: complaint.reference })
    .from(complaint)
    .where(inArray(complaint.id, [...ids]))
    .orderBy(complaint.reference);
  return rows.map(({ reference }) => reference);
}
