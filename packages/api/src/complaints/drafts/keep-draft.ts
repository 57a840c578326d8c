import { randomUUID } from "node:crypto";
import {
  type Actor,
  type ComplaintId,
  possibleActions,
  type StaffId,
  type Status,
  viewOf,
} from "@gehoor/domain";
import type { Database } from "../../db/database.ts";
import type { Transaction } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { loadComplaint } from "../load.ts";
import { type Draft, type DraftField, type DraftRow, draftOf, fieldsText, subjectOf } from "./draft.ts";

/** More than anybody has begun and not sent; a bound on what one person can have kept. */
export const MOST_DRAFTS = 50;

export interface DraftToKeep {
  readonly complaintId: ComplaintId;
  readonly action: Draft["action"];
  readonly fields: readonly DraftField[];
  /** The revision that was gone on with; undefined for who began anew. */
  readonly expectedRevision: string | undefined;
}

export type KeptOutcome =
  | { readonly outcome: "KEPT"; readonly draft: Draft }
  /** Another one is there than was gone on with; undefined where it is gone: sent or thrown away elsewhere. */
  | { readonly outcome: "NEWER"; readonly draft: Draft | undefined }
  | { readonly outcome: "TOO_MANY" }
  | { readonly outcome: "NOT_FOUND" };

type Employee = Extract<Actor, { kind: "STAFF" }>;

/**
 * Keeps what somebody has written for an action that is theirs to do, now or later. The complaint does not change, and its
 * file knows nothing of it.
 *
 * @param readBy the client of whoever writes, under their row policies
 * @param now when it is kept
 * @returns NOT_FOUND also for a complaint or an action that is not theirs, and for a complaint that has been archived
 */
export async function keepDraft(
  system: Pick<System, "sql" | "policies">,
  readBy: Database,
  actor: Employee,
  asked: DraftToKeep,
  now: Temporal.Instant,
): Promise<KeptOutcome> {
  const complaint = await loadComplaint(readBy, asked.complaintId);
  if (!complaint) return { outcome: "NOT_FOUND" };
  const context = await system.policies.contextFor(complaint, actor, now);
  if (viewOf(actor, complaint, context.coordination) === "NONE") return { outcome: "NOT_FOUND" };
  if (!possibleActions(complaint, context).some(({ type }) => type === asked.action))
    return { outcome: "NOT_FOUND" };
  return system.sql.begin((transaction) => write(transaction, actor.staffId, asked, now));
}

async function write(
  transaction: Transaction,
  staffId: StaffId,
  { complaintId, action, fields, expectedRevision }: DraftToKeep,
  keptAt: Temporal.Instant,
): Promise<KeptOutcome> {
  // What ends the complaint waits for this line, and takes away what was kept before it.
  const [line] = await transaction<{ status: Status }[]>`
    select status from complaint where id = ${complaintId} for share`;
  if (!line || line.status === "ARCHIVED" || line.status === "DESTROYED") return { outcome: "NOT_FOUND" };
  // One person at a time: two windows that keep together count and compare one after the other.
  await transaction`select pg_advisory_xact_lock(hashtextextended(${`draft ${staffId}`}, 0))`;
  const there = await transaction<DraftRow[]>`
    select action, subject, revision, fields, kept_at as "keptAt" from draft
    where staff_id = ${staffId} and complaint_id = ${complaintId} and action = ${action}`;
  const subject = subjectOf((wanted) => fields.find(({ name }) => name === wanted)?.value);
  const text = fieldsText(fields);
  const same = there.find((one) => one.subject === subject);
  const goneOnWith = there.find(({ revision }) => revision === expectedRevision);
  // Kept already, by a request whose answer was lost.
  if (same?.fields === text) return { outcome: "KEPT", draft: draftOf(same) };
  if (same && same !== goneOnWith) return { outcome: "NEWER", draft: draftOf(same) };
  if (expectedRevision !== undefined && !goneOnWith) return { outcome: "NEWER", draft: undefined };
  const kept = { action, subject, revision: randomUUID(), fields: text, keptAt };
  if (goneOnWith)
    await transaction`
      update draft set subject = ${subject}, revision = ${kept.revision}, fields = ${text}, kept_at = ${keptAt}
      where staff_id = ${staffId} and revision = ${goneOnWith.revision}`;
  else {
    const [counted] = await transaction<{ count: number }[]>`
      select count(*)::int as count from draft where staff_id = ${staffId}`;
    if ((counted?.count ?? 0) >= MOST_DRAFTS) return { outcome: "TOO_MANY" };
    await transaction`
      insert into draft (staff_id, complaint_id, action, subject, revision, fields, kept_at)
      values (${staffId}, ${complaintId}, ${action}, ${subject}, ${kept.revision}, ${text}, ${keptAt})`;
  }
  return { outcome: "KEPT", draft: draftOf(kept) };
}
