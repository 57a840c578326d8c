import type { Sql } from "../db/sql-client.ts";

/**
 * Writes down where every chain ends today, for those that moved since the last anchor, and the list of all complaints
 * and the access log. The returned hash covers the anchor before it too; it goes to the log, so that a copy stands outside the database. Once a day; a second call on the
 * same day does nothing.
 */
export async function anchorChains(
  sql: Sql,
  day: Temporal.PlainDate,
): Promise<{ readonly heads: number; readonly hash: string } | undefined> {
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(hashtext('chain_anchor'))`;
    const [done] = await transaction`select from chain_anchor where anchored_on >= ${day}`;
    if (done) return undefined;
    await transaction`
      insert into chain_anchor_head (anchored_on, complaint_id, version, hash)
      select ${day}, head.complaint_id, head.version, head.hash from complaint_head head
      where not exists (select from chain_anchor_head before
                        where before.complaint_id = head.complaint_id and before.version = head.version)`;
    const [anchor] = await transaction<{ heads: number; hash: string }[]>`
      insert into chain_anchor (anchored_on, heads, ledger_number, ledger_hash, access_number, access_hash, hash)
      select ${day}, seen.heads, ledger.number, ledger.hash, access.number, access.hash,
        encode(sha256(convert_to(concat_ws(' ', (select hash from chain_anchor order by anchored_on desc limit 1),
          seen.text, ledger.number || ':' || ledger.hash, access.number || ':' || access.hash), 'UTF8')), 'hex')
      from complaint_ledger_head ledger, access_log_head access, (
        select count(*) as heads, string_agg(complaint_id || ':' || version || ':' || hash, ' ' order by complaint_id) as text
        from chain_anchor_head where anchored_on = ${day}) seen
      returning heads, hash`;
    return anchor;
  });
}
