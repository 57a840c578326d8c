import type { Sql } from "../db/sql-client.ts";

/** One place where the file is not as it was written. */
export interface ChainFault {
  readonly complaintId: string;
  readonly version: number;
  /**
   * CHANGED: content and hash disagree. BROKEN: it does not follow on the event before it (removed, inserted or put in
   * another order). HEAD: the last event is not the one that was written last. ANCHOR: not what a daily anchor saw.
   */
  readonly fault: "CHANGED" | "BROKEN" | "HEAD" | "ANCHOR";
}

/**
 * Computes every hash anew and holds it beside what is stored, the heads and the daily anchors. An untouched file gives
 * an empty list, also after texts and people have been erased.
 */
export async function verifyChain(sql: Sql): Promise<readonly ChainFault[]> {
  return sql<ChainFault[]>`
    with link as (
      select complaint_id, version, hash, previous_hash,
        complaint_event_hash(previous_hash, complaint_id, version, type, at, by, data) as computed,
        lag(hash, 1, '') over chain as expected_previous,
        lag(version, 1, 0) over chain as previous_version
      from complaint_event window chain as (partition by complaint_id order by version)
    ), last as (
      select distinct on (complaint_id) complaint_id, version, hash from complaint_event
      order by complaint_id, version desc
    ), fault as (
      select complaint_id, version, 'CHANGED' as fault from link where hash <> computed
      union all
      select complaint_id, version, 'BROKEN' from link
      where previous_hash <> expected_previous or version <> previous_version + 1
      union all
      select coalesce(last.complaint_id, head.complaint_id), coalesce(head.version, last.version), 'HEAD'
      from last full join complaint_head head on head.complaint_id = last.complaint_id
      where last.hash is distinct from head.hash or last.version is distinct from head.version
      union all
      select anchor.complaint_id, anchor.version, 'ANCHOR'
      from chain_anchor_head anchor left join complaint_event event
        on event.complaint_id = anchor.complaint_id and event.version = anchor.version
      where event.hash is distinct from anchor.hash
    )
    select distinct complaint_id as "complaintId", version, fault from fault order by 1, 2, 3`;
}

/**
 * Writes down where every chain ends today, for those that moved since the last anchor. The returned hash covers the
 * anchor before it too; it goes to the log, so that a copy stands outside the database. Once a day; a second call on the
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
      insert into chain_anchor (anchored_on, heads, hash)
      select ${day}, count(*), encode(sha256(convert_to(concat_ws(' ',
          (select hash from chain_anchor order by anchored_on desc limit 1),
          string_agg(complaint_id || ':' || version || ':' || hash, ' ' order by complaint_id)), 'UTF8')), 'hex')
      from chain_anchor_head where anchored_on = ${day}
      returning heads, hash`;
    return anchor;
  });
}
