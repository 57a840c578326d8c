import type { ComplaintId, PartyId } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import { accessCode, accessCodeHash, type CodeKeys, codeKeys } from "./access-code.ts";

/** By which keys the codes that were given out can be had again. */
export interface CodeKeyUse {
  /** As many as there are keys, in their order: how many codes follow from each. */
  readonly following: readonly number[];
  /** Codes that follow from none of these keys: whoever holds one cannot sign in. */
  readonly lost: number;
}

/** What stands in place of a hash where a code was ended and no other given yet; followed by the party. */
export const ENDED = "ended ";

const AT_A_TIME = 1000;

/** Computes every code that was given out anew; 100,000 of them take about two seconds. */
export async function codeKeyUse(sql: Sql, given: CodeKeys): Promise<CodeKeyUse> {
  const keys = codeKeys(given);
  const following = keys.map(() => 0);
  let lost = 0;
  const rows = sql<{ complaintId: ComplaintId; partyId: PartyId; rotation: number; codeHash: string }[]>`
    select complaint_id as "complaintId", party_id as "partyId", rotation, code_hash as "codeHash"
    from access_credential where not starts_with(code_hash, ${ENDED})`;
  for await (const some of rows.cursor(AT_A_TIME))
    for (const { complaintId, partyId, rotation, codeHash } of some) {
      const place = keys.findIndex(
        (key) => accessCodeHash(key, accessCode(key, complaintId, partyId, rotation)) === codeHash,
      );
      if (place < 0) lost += 1;
      else following[place] = (following[place] ?? 0) + 1;
    }
  return { following, lost };
}
