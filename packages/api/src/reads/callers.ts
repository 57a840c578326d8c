import type { ComplaintId, PartyId } from "@gehoor/domain";
import { atMost } from "../db/at-most.ts";
import type { Sql } from "../db/sql-client.ts";

/** What somebody says on the telephone of themselves. */
export interface SaidByCaller {
  readonly name: string;
  readonly postcode: string | undefined;
  /** The complaint they give the reference of; undefined: any of somebody of this name at this postcode. */
  readonly complaintId: ComplaintId | undefined;
}

/** More people of one name at one postcode are not looked at. */
const MOST = 20;

/**
 * The people whom a caller can be: a word of the name is the same and so is the postcode, as far as given. Without a reference
 * both are needed; the newest complaints come first.
 */
export async function readCallers(
  sql: Sql,
  { name, postcode, complaintId }: SaidByCaller,
): Promise<readonly { readonly complaintId: ComplaintId; readonly partyId: PartyId }[]> {
  if (complaintId)
    return sql`
      select complaint_id as "complaintId", id as "partyId" from party
      where complaint_id = ${complaintId} and name_words(name) && name_words(${name})
        and (${postcode ?? null}::text is null
          or upper(replace(postcode, ' ', '')) = upper(replace(${postcode ?? ""}, ' ', '')))`;
  if (!postcode) return [];
  return sql`
    select party.complaint_id as "complaintId", party.id as "partyId" from party
    join complaint on complaint.id = party.complaint_id
    where upper(replace(party.postcode, ' ', '')) = upper(replace(${postcode}, ' ', ''))
      and name_words(party.name) && name_words(${name})
    order by complaint.received_on desc, complaint.id ${atMost(sql, MOST)}`;
}
