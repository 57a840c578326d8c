import type { Complaint, ComplaintEvent, Context } from "@gehoor/domain";
import type { Sql, Transaction } from "../../db/sql-client.ts";
import { type TableRows, writeRows } from "../../db/write-rows.ts";
import type { DraftPlace } from "../drafts/draft.ts";
import { removeDraftsOf, removeSentDraft } from "../drafts/remove-drafts.ts";
import { type Projected, project, projectionRows } from "../projections/project.ts";
import { jobsOf } from "./jobs-of.ts";

/** What one accepted command writes. */
export interface Change {
  /** The state after the events. */
  readonly complaint: Complaint;
  readonly events: readonly ComplaintEvent[];
  readonly context: Pick<Context, "now" | "calendar" | "settings">;
  /** Texts, people, credentials, the idempotency key. */
  readonly content: readonly TableRows[];
  /** What whoever gave the command had written for it. */
  readonly sentDraft?: DraftPlace | undefined;
}

/**
 * Writes a change within a transaction: events, then content and projections, then search, jobs and the bell, in three
 * statements sent one after the other without waiting. NOTIFY reaches listeners after the commit only.
 */
export async function writeChange(transaction: Transaction, change: Change): Promise<void> {
  const { complaint, events, context, content, sentDraft } = change;
  const projected = project(complaint, events, context);
  await Promise.all([
    appendEvents(transaction, [{ complaint, events }]),
    writeRows(transaction, [...content, ...projectionRows([projected])]),
    finish(transaction, change, projected),
    ...(sentDraft ? [removeSentDraft(transaction, sentDraft)] : []),
    ...(events.some(({ type }) => type === "ComplaintArchived" || type === "ComplaintDestroyed")
      ? [removeDraftsOf(transaction, complaint.id)]
      : []),
    ...(events.some((event) => event.type === "ComplaintDestroyed") ? [erase(transaction, complaint)] : []),
  ]);
}

/** Appends events in order; the database refuses a version that exists (23505) and chains the rest. */
export async function appendEvents(
  sql: Sql | Transaction,
  changes: readonly { readonly complaint: Complaint; readonly events: readonly ComplaintEvent[] }[],
): Promise<void> {
  const rows = changes.flatMap(({ complaint, events }) =>
    events.map(({ type, at, by, ...data }, index) => ({
      complaint_id: complaint.id,
      version: complaint.version - events.length + index + 1,
      type,
      at,
      by,
      data,
    })),
  );
  await sql.unsafe(
    `insert into complaint_event (complaint_id, version, type, at, by, data, previous_hash, hash)
     select complaint_id, version, type, at, by, data, '', ''
     from jsonb_to_recordset($1::text::jsonb)
       as event(complaint_id uuid, version int, type text, at timestamptz, by jsonb, data jsonb)
     order by complaint_id, version`,
    [JSON.stringify(rows)],
    { prepare: true },
  );
}

async function finish(transaction: Transaction, change: Change, projected: Projected): Promise<void> {
  const { complaint, events, content } = change;
  const jobs = JSON.stringify(jobsOf(complaint, events));
  // The tables that search reads from.
  const searched = content.some(({ rows }) => rows.length > 0) && projected.complaint.status !== "DESTROYED";
  await transaction.unsafe(
    `select case when $1::boolean then refresh_complaint_search($2::uuid) end,
       case when $3::text <> '[]' then enqueue_jobs($3::text::jsonb) end,
       pg_notify('complaint_changed', $2::text || ':' || $4::text)`,
    [searched, complaint.id, jobs, String(complaint.version - events.length)],
    { prepare: true },
  );
}

/** The end of the retention period: everything personal goes, the events stay and still verify. */
async function erase(transaction: Transaction, { id }: Complaint): Promise<void> {
  // These are vouched for by the events: the database looks for itself whether the complaint was destroyed.
  const content = transaction`select erase_texts_and_letters(${id})`;
  const others = transaction`
    with gone_people as (delete from party where complaint_id = ${id}),
      gone_words as (delete from complaint_search where complaint_id = ${id}),
      gone_readings as (delete from letter_reading where complaint_id = ${id}),
      gone_codes as (delete from access_credential where complaint_id = ${id})
    delete from session where complaint_id = ${id}`;
  await Promise.all([content, others]);
}
