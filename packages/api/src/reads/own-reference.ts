import type { ComplaintId, PartyId } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";

/**
 * The reference of a complaint that is also this person's own: the same e-mail address, or the same name and postal code,
 * stands there for somebody with an access code. Undefined for a complaint of others, whose reference is not told.
 *
 * @param partyId the complainant or representative as a party of the complaint from which is asked
 */
export async function readOwnReference(
  sql: Sql,
  partyId: PartyId,
  other: ComplaintId,
): Promise<string | undefined> {
  const [row] = await sql<{ reference: string }[]>`
    select c.reference from complaint c where c.id = ${other} and exists (
      select from party mine join party theirs on theirs.complaint_id = c.id
        and (lower(theirs.email) = lower(mine.email)
          or (theirs.postcode = mine.postcode and lower(theirs.name) = lower(mine.name)))
      join access_credential code on code.complaint_id = c.id and code.party_id = theirs.id
      where mine.id = ${partyId})`;
  return row?.reference;
}
