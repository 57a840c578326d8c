import type { ComplaintId, PartyId } from "@gehoor/domain";
import { currentAccessCode } from "../complaints/access-code.ts";
import type { Sql } from "../db/sql-client.ts";

/** Reference and code of a complaint in full swing, so that a visitor of the demo can look from the citizen's side. */
export async function exampleSignIn(
  sql: Sql,
  accessCodeKey: string,
): Promise<{ readonly reference: string; readonly accessCode: string } | undefined> {
  const [row] = await sql<{ id: ComplaintId; reference: string; party: PartyId }[]>`
    select complaint.id, reference, credential.party_id as party
    from complaint join access_credential credential on credential.complaint_id = complaint.id
    where status = 'IN_HANDLING' and language = 'nl' and handler_id is not null
    order by received_on desc, reference limit 1`;
  const code = row && (await currentAccessCode(sql, accessCodeKey, row.id, row.party));
  return row && code ? { reference: row.reference, accessCode: code } : undefined;
}
