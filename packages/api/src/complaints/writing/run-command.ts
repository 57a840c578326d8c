import {
  type Actor,
  applyRule,
  type Command,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  type Refusal,
  viewOf,
} from "@gehoor/domain";
import type { Database } from "../../db/database.ts";
import type { System } from "../../system.ts";
import { credentialRows } from "../access-codes/credentials.ts";
import { removeSentDraft } from "../drafts/remove-drafts.ts";
import { foldOn, loadHistory } from "../load.ts";
import { type PeopleStore, peopleStore } from "../people.ts";
import { type AddText, textStore } from "../texts.ts";
import { writeChange } from "./commit.ts";
import { conflictOf } from "./conflict.ts";
import { earlier, onceRow, scopeOf } from "./idempotency.ts";
import { strangerMailRefusal } from "./stranger-mail.ts";

const ATTEMPTS = 4;

export interface CommandRequest {
  readonly complaintId: ComplaintId;
  readonly actor: Actor;
  /** The client of whoever asks, under their row policies: what it does not read does not exist. Undefined for the system. */
  readonly readBy?: Database | undefined;
  /** The version the person saw; what came since, but for the course of letters, is a conflict. Without it the command is decided on what there is. */
  readonly expectedVersion?: number | undefined;
  /** The same key from the same actor does it once. */
  readonly idempotencyKey?: string | undefined;
  /** About which part, party or letter the form was, as `subjectOf` says it: its draft goes with the command. */
  readonly draftSubject?: string | undefined;
  /** Makes the command; texts and people go through the keepers and are written only when the command is accepted. */
  readonly compose: (addText: AddText, complaint: Complaint, people: PeopleStore) => Command;
}

export type CommandResult =
  | { readonly outcome: "DONE"; readonly complaint: Complaint }
  | { readonly outcome: "REFUSED"; readonly refusal: Refusal }
  | { readonly outcome: "CONFLICT"; readonly version: number }
  | { readonly outcome: "NOT_FOUND" };

/**
 * The one way to change a complaint: load, decide, and write events, projections, jobs and the bell in one transaction.
 * A complaint the actor may not see answers like one that does not exist.
 */
export async function runCommand(system: System, request: CommandRequest): Promise<CommandResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(system, request);
    } catch (problem) {
      // Somebody was faster: decide again on what is there now.
      if (conflictOf(problem) === undefined || attempt === ATTEMPTS) throw problem;
    }
  }
}

async function attemptOnce(system: System, request: CommandRequest): Promise<CommandResult> {
  const { db, sql, policies, env } = system;
  const { complaintId, actor, readBy = db, expectedVersion, idempotencyKey, draftSubject, compose } = request;
  const once =
    idempotencyKey === undefined
      ? undefined
      : ({ scope: scopeOf(actor), operation: "runCommand", key: idempotencyKey } as const);
  const [history, now] = await Promise.all([loadHistory(readBy, complaintId), system.clock.now()]);
  // After the history: what the same form did meanwhile is then never taken for a colleague's change.
  const done = once && (await earlier(db, once));
  if (!history) return { outcome: "NOT_FOUND" };
  const { complaint, events: before } = history;
  const context = await policies.contextFor(complaint, actor, now);
  if (viewOf(actor, complaint, context.coordination) === "NONE") return { outcome: "NOT_FOUND" };
  if (done?.complaintId === complaintId) return { outcome: "DONE", complaint };
  if (expectedVersion !== undefined && hasChanged(before, expectedVersion))
    return { outcome: "CONFLICT", version: complaint.version };

  const texts = textStore(complaintId, now);
  const people = peopleStore(complaintId);
  const command = compose(texts.addText, complaint, people.store);
  const result = applyRule(complaint, command, context);
  if (!result.accepted) return { outcome: "REFUSED", refusal: result.refusal };
  const { events } = result;
  const sentDraft =
    actor.kind === "STAFF" && draftSubject !== undefined
      ? { staffId: actor.staffId, complaintId, action: command.type, subject: draftSubject }
      : undefined;
  if (events.length === 0) {
    if (sentDraft) await removeSentDraft(sql, sentDraft);
    return { outcome: "DONE", complaint };
  }
  const flooded = await strangerMailRefusal(system, actor, events, people.contents(), now);
  if (flooded) return { outcome: "REFUSED", refusal: flooded };

  const after = foldOn(complaint, events);
  const credentials = credentialRows(env.ACCESS_CODE_KEY, complaintId, events);
  const kept = once ? [onceRow(once, { complaintId, version: after.version, createdAt: now })] : [];
  const content = [texts.rows(), people.rows(), credentials, ...kept];
  // Asked again: the command may have been the adoption of a newer calendar or newer settings.
  const computedWith = await policies.contextFor(after, actor, now);
  const change = { complaint: after, events, context: computedWith, content, sentDraft };
  await sql.begin((transaction) => writeChange(transaction, change));
  return { outcome: "DONE", complaint: after };
}

/** The course of a letter, and that somebody can read one: it bears on nothing that somebody decides meanwhile. */
const ofLetters = new Set<ComplaintEvent["type"]>([
  ...(["NoticeRequested", "NoticeClaimed", "NoticeReleased", "NoticeAnswerLost"] as const),
  ...(["NoticeDispatched", "NoticeFailed", "PortalOpened"] as const),
]);

/** Whether something came since this version that the person must see first; that a letter left is no such thing. */
function hasChanged(events: readonly ComplaintEvent[], since: number): boolean {
  return since > events.length || events.slice(since).some(({ type }) => !ofLetters.has(type));
}
