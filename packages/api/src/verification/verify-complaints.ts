import type { Transaction } from "../db/sql-client.ts";
import type { Fault, Vouched } from "./fault.ts";

/** Complaints after one id up to and with another; null: from the start, to the end. */
export interface Range {
  readonly after: string | null;
  readonly upto: string | null;
}

/** The events of a range by themselves: every hash anew, each beside the one before, the last beside the head. */
export async function verifyEvents(sql: Transaction, { after, upto }: Range): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    with event as (
      select * from complaint_event
      where (${after}::uuid is null or complaint_id > ${after}::uuid) and (${upto}::uuid is null or complaint_id <= ${upto}::uuid)
    ), link as (
      select complaint_id, version, hash, previous_hash,
        complaint_event_hash(previous_hash, complaint_id, version, type, at, by, data) as computed,
        lag(hash, 1, '') over chain as expected_previous,
        lag(version, 1, 0) over chain as previous_version
      from event window chain as (partition by complaint_id order by version)
    ), last as (
      select distinct on (complaint_id) complaint_id, version, hash from event order by complaint_id, version desc
    ), head as (
      select * from complaint_head
      where (${after}::uuid is null or complaint_id > ${after}::uuid) and (${upto}::uuid is null or complaint_id <= ${upto}::uuid)
    ), fault as (
      select complaint_id, version, 'CHANGED' as fault from link where hash <> computed
      union all
      select complaint_id, version, 'BROKEN' from link
      where previous_hash <> expected_previous or version <> previous_version + 1
      union all
      select coalesce(last.complaint_id, head.complaint_id), coalesce(head.version, last.version), 'HEAD'
      from last full join head on head.complaint_id = last.complaint_id
      where last.hash is distinct from head.hash or last.version is distinct from head.version
    )
    select distinct complaint_id as "complaintId", version, fault from fault order by 1, 2, 3`;
}

/** What the events of a range vouch for: each text and each letter that left, hashed anew beside the event's hash. */
export async function verifyContent(sql: Transaction, { after, upto }: Range): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    with event as (
      select complaint_id, version, type, data from complaint_event
      where (${after}::uuid is null or complaint_id > ${after}::uuid) and (${upto}::uuid is null or complaint_id <= ${upto}::uuid)
    ), destroyed as (
      select complaint_id from event where type = 'ComplaintDestroyed'
    ), vouched as (
      select complaint_id, version, reference ->> 'textId' as id, reference ->> 'hash' as hash
      from event, jsonb_path_query(data, 'strict $.** ? (@.type() == "object" && exists(@.textId))') reference
      union all
      -- What was typed at the counter has no event; the access log vouches for it.
      select complaint_id, null, split_part(detail, ' ', 1), split_part(detail, ' ', 2) from access_log
      where action = 'RENEW_ACCESS_CODE' and detail is not null
        and (${after}::uuid is null or complaint_id > ${after}::uuid) and (${upto}::uuid is null or complaint_id <= ${upto}::uuid)
    )
    select vouched.complaint_id as "complaintId", vouched.version, 'TEXT' as fault, vouched.id as what
    from vouched left join complaint_text kept on kept.id = vouched.id::uuid
    where case when kept.id is null then vouched.complaint_id not in (select complaint_id from destroyed)
      else kept.hash <> vouched.hash or kept.complaint_id <> vouched.complaint_id
        or kept.hash <> encode(sha256(convert_to(kept.salt || kept.content, 'UTF8')), 'hex') end
    union all
    select event.complaint_id, event.version, 'LETTER', 'letter ' || (event.data ->> 'number')
    from event left join letter kept
      on kept.complaint_id = event.complaint_id and kept.notice_number = (event.data ->> 'number')::int
    where event.type = 'NoticeDispatched'
      and case when kept.complaint_id is null then event.complaint_id not in (select complaint_id from destroyed)
        else kept.sha256 <> event.data ->> 'letterHash'
          or kept.sha256 <> encode(sha256(convert_to(kept.salt || kept.html, 'UTF8')), 'hex') end
    order by 1, 2, 3`;
}

/** How much there is in all, beside what the batches found. */
export async function countVouched(sql: Transaction): Promise<Vouched> {
  const [counted] = await sql<Vouched[]>`
    select (select count(*)::int from complaint_head) as complaints,
      (select count(*)::int from complaint_event) as events,
      (select count(*)::int from complaint_text) as texts,
      (select count(*)::int from letter where sent) as letters,
      (select count(*)::int from access_log) as "accessRows",
      (select count(*)::int from chain_anchor) as anchors`;
  if (!counted) throw new Error("Counting gives one row");
  return counted;
}
