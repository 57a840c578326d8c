import type { Complaint } from "@gehoor/domain";
import { inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../db/database.ts";
import { party } from "../../db/schema/content.ts";
import { samePerson } from "./same-person.ts";

/**
 * Whether everybody who goes on complaining in one complaint complains in the other too. In doubt it says no: a complaint
 * joined to somebody else's would be answered to nobody.
 */
export async function sameComplainant(db: Database, one: Complaint, other: Complaint): Promise<boolean> {
  const going = one.complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
  const asked = going.map(({ partyId }) => partyId);
  const asking = other.complainants.map(({ partyId }) => partyId);
  if (asked.length === 0 || asking.length === 0) return false;
  const mine = alias(party, "mine");
  const theirs = alias(party, "theirs");
  const known = await db
    .selectDistinct({ id: mine.id })
    .from(mine)
    .innerJoin(theirs, sql.raw(samePerson))
    .where(sql`${inArray(mine.id, asked)} and ${inArray(theirs.id, asking)}`);
  return known.length === asked.length;
}
