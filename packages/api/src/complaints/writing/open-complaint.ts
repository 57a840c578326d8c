import {
  amsterdamDay,
  type Complaint,
  type ComplaintId,
  formatReference,
  type Refusal,
} from "@gehoor/domain";
import type { Transaction } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { accessCode, codeKeys, currentAccessCode } from "../access-codes/access-code.ts";
import { credentialRows } from "../access-codes/credentials.ts";
import { foldOn, loadComplaint } from "../load.ts";
import { peopleStore } from "../people.ts";
import { staffNamedIn } from "../staff-named.ts";
import { newId, textStore } from "../texts.ts";
import { writeChange } from "./commit.ts";
import { conflictOf } from "./conflict.ts";
import { type Earlier, earlier, type Once, onceRow, scopeOf } from "./idempotency.ts";
import { decideOpening, draftOf, type OpenRequest } from "./open-request.ts";

const CODE_SHOWN_AGAIN_HOURS = 24;

export type Opened =
  | {
      readonly outcome: "DONE";
      readonly complaint: Complaint;
      /** For whoever speaks: the representative, else the first complainant. Undefined a day after the first answer. */
      readonly accessCode: string | undefined;
    }
  | { readonly outcome: "REFUSED"; readonly refusal: Refusal };

/** Opens a complaint: number, events, people, texts, access codes, projections and the receipt's job in one transaction. */
export async function openComplaint(system: System, request: OpenRequest): Promise<Opened> {
  const scope = request.kind === "SUBMIT" ? "VISITOR" : scopeOf(request.actor);
  const once: Once = { scope, operation: "open", key: request.idempotencyKey };
  const now = await system.clock.now();
  const before = await earlier(system.db, once);
  if (before) return again(system, before, now);
  try {
    return await openNow(system, request, once, now);
  } catch (problem) {
    // The same form was sent twice at once: the other one made the complaint.
    const other = conflictOf(problem) === "IDEMPOTENCY" ? await earlier(system.db, once) : undefined;
    if (!other) throw problem;
    return again(system, other, now);
  }
}

async function openNow(
  system: System,
  request: OpenRequest,
  once: Once,
  now: Temporal.Instant,
): Promise<Opened> {
  const { env, policies, sql } = system;
  const complaintId = newId<ComplaintId>();
  const texts = textStore(complaintId, now);
  const people = peopleStore(complaintId);
  const draft = draftOf(request, complaintId, texts.addText, people.store);
  const actor = request.kind === "SUBMIT" ? draft.speaker : request.actor;
  const context = await policies.contextFor(undefined, actor, now);
  // Asked once without a number, so that a refusal neither uses one up nor holds the counter.
  const namedStaff = await staffNamedIn(system.db, context.coordination, request.namedPersons);
  const trial = decideOpening(request, draft, "", context, namedStaff);
  if (!trial.accepted) return { outcome: "REFUSED", refusal: trial.refusal };

  const complaint = await sql.begin(async (transaction) => {
    const reference = await nextReference(transaction, amsterdamDay(now).year);
    const decided = decideOpening(request, draft, reference, context, namedStaff);
    if (!decided.accepted) throw new Error("The same request was accepted a moment ago");
    const { events } = decided;
    const opened = foldOn(undefined, events);
    const content = [
      texts.rows(),
      people.rows(),
      credentialRows(env.ACCESS_CODE_KEY, complaintId, events),
      onceRow(once, { complaintId, version: opened.version, createdAt: now }),
    ];
    await writeChange(transaction, { complaint: opened, events, context, content });
    return opened;
  });
  const code = accessCode(env.ACCESS_CODE_KEY, complaintId, draft.speaker.partyId, 1);
  return { outcome: "DONE", complaint, accessCode: code };
}

/**
 * The receipt of a form that was taken in less than a day ago, with the code; undefined for any other, and once another code
 * was given out: whoever asked for that no longer trusts the first one's holder.
 */
export async function openedBefore(
  system: System,
  onceKey: string,
): Promise<{ readonly complaint: Complaint; readonly accessCode: string } | undefined> {
  const before = await earlier(system.db, { scope: "VISITOR", operation: "open", key: onceKey });
  if (!before) return undefined;
  const { complaint, accessCode: code } = await again(system, before, await system.clock.now());
  return code === undefined ? undefined : { complaint, accessCode: code };
}

/** The answer of before, with the code again while it is that day's, and the first. */
async function again(
  system: System,
  { complaintId, createdAt }: Earlier,
  now: Temporal.Instant,
): Promise<Extract<Opened, { readonly outcome: "DONE" }>> {
  const complaint = await loadComplaint(system.db, complaintId);
  if (!complaint) throw new Error(`The complaint of an earlier answer is gone: ${complaintId}`);
  const fresh = Temporal.Instant.compare(now, createdAt.add({ hours: CODE_SHOWN_AGAIN_HOURS })) < 0;
  const code = fresh ? await firstCodeOf(system, complaint) : undefined;
  return { outcome: "DONE", complaint, accessCode: code };
}

/** The code that was shown at first, while it still opens the complaint. */
async function firstCodeOf({ db, env }: System, complaint: Complaint): Promise<string | undefined> {
  const { id, representative, complainants } = complaint;
  const partyId = representative?.partyId ?? complainants.find((one) => one.spokesperson)?.partyId;
  if (!partyId) return undefined;
  const current = await currentAccessCode(db, env, id, partyId);
  return codeKeys(env).some((key) => accessCode(key, id, partyId, 1) === current) ? current : undefined;
}

/** The next number of the year. The row stays locked until the commit, so that the numbers have no gaps. */
async function nextReference(transaction: Transaction, year: number): Promise<string> {
  const [row] = await transaction<{ last: number }[]>`
    insert into reference_counter as counter (year, last) values (${year}, 1)
    on conflict (year) do update set last = counter.last + 1 returning last`;
  if (!row) throw new Error(`No number for ${year}`);
  return formatReference(year, row.last);
}
