import type { Transaction } from "../db/sql-client.ts";
import type { Fault } from "./fault.ts";

/** The list of all complaints: its own chain and head, and each complaint's events beside it. */
export async function verifyLedger(sql: Transaction): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    with link as (
      select ledger.number, ledger.complaint_id, ledger.hash, first.hash as first_hash,
        complaint_ledger_hash(lag(ledger.hash, 1, '') over chain, ledger.number, ledger.complaint_id, first.hash) as computed,
        lag(ledger.number, 1, 0::bigint) over chain as previous_number
      from complaint_ledger ledger
        left join complaint_event first on first.complaint_id = ledger.complaint_id and first.version = 1
      window chain as (order by ledger.number)
    )
    select complaint_id as "complaintId", 'LEDGER' as fault, 'row ' || number as what from link
    where hash is distinct from computed or number <> previous_number + 1
    union all
    select first.complaint_id, 'LEDGER', 'in no row' from complaint_event first
    where first.version = 1 and not exists (select from complaint_ledger where complaint_id = first.complaint_id)
    union all
    select null, 'LEDGER', 'its end' from complaint_ledger_head head left join lateral (
      select number, hash from complaint_ledger order by number desc limit 1) last on true
    where head.number <> coalesce(last.number, 0) or head.hash <> coalesce(last.hash, '')
    order by 3`;
}

/** The access log: each row's hash anew beside the row before it, and the last one beside the head. */
export async function verifyAccessLog(sql: Transaction): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    with link as (
      select number, hash, lag(number, 1, 0::bigint) over chain as previous_number,
        access_log_hash(lag(hash, 1, '') over chain, number, at, staff_id, party_id, complaint_id, action, detail) as computed
      from access_log window chain as (order by number)
    )
    select 'ACCESS_LOG' as fault, 'row ' || number as what from link
    where hash <> computed or number <> previous_number + 1
    union all
    select 'ACCESS_LOG', 'its end' from access_log_head head left join lateral (
      select number, hash from access_log order by number desc limit 1) last on true
    where head.number <> coalesce(last.number, 0) or head.hash <> coalesce(last.hash, '')`;
}

/** The anchors: each day's own hash anew, and all that it saw beside what is there now. */
export async function verifyAnchors(sql: Transaction): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    with listed as (
      select anchored_on, count(*) as heads,
        string_agg(complaint_id || ':' || version || ':' || hash, ' ' order by complaint_id) as text
      from chain_anchor_head group by anchored_on
    ), anchor as (
      select *, lag(hash) over (order by anchored_on) as previous from chain_anchor
    ), fault as (
      select null::uuid as complaint_id, null::int as version, coalesce(anchor.anchored_on, listed.anchored_on) as day
      from anchor full join listed on listed.anchored_on = anchor.anchored_on
      where anchor.hash is null or anchor.heads <> coalesce(listed.heads, 0) or anchor.hash <> encode(sha256(convert_to(
        concat_ws(' ', previous, listed.text, ledger_number || ':' || ledger_hash, access_number || ':' || access_hash),
        'UTF8')), 'hex')
      union
      select null, null, anchored_on from anchor
      where ledger_hash <> coalesce((select hash from complaint_ledger where number = ledger_number), '')
        or access_hash <> coalesce((select hash from access_log where number = access_number), '')
      union
      select seen.complaint_id, seen.version, seen.anchored_on
      from chain_anchor_head seen left join complaint_event event
        on event.complaint_id = seen.complaint_id and event.version = seen.version
      where event.hash is distinct from seen.hash
    )
    select complaint_id as "complaintId", version, 'ANCHOR' as fault, day::text as what from fault order by 4, 1 nulls first`;
}

/** The triggers that keep, chain and list; without one the rest is only hope. */
const guards = [
  ["access_log", "access_log_append_only"],
  ["access_log", "chain_access_log"],
  ["chain_anchor", "chain_anchor_append_only"],
  ["chain_anchor_head", "chain_anchor_head_append_only"],
  ["complaint_event", "chain_complaint_event"],
  ["complaint_event", "complaint_event_append_only"],
  ["complaint_event", "list_complaints"],
  ["complaint_event", "move_complaint_heads"],
  ["complaint_ledger", "complaint_ledger_append_only"],
  ["complaint_text", "complaint_text_unchanged"],
  ["letter", "keep_sent_letter"],
] as const;

export async function verifyGuards(sql: Transaction): Promise<readonly Fault[]> {
  return sql<Fault[]>`
    select 'GUARD' as fault, guard ->> 1 as what from jsonb_array_elements(${JSON.stringify(guards)}::text::jsonb) guard
    where not exists (
      select from pg_trigger where tgrelid = (guard ->> 0)::regclass and tgname = guard ->> 1 and tgenabled in ('O', 'A'))`;
}
