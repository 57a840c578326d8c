import {
  type Actor,
  type Complaint,
  type ComplaintId,
  type Coordination,
  relationsOf,
  type StaffId,
  shows,
  viewOf,
} from "@gehoor/domain";
import { actorOfSession, type StaffSession } from "../auth/session.ts";
import { findSessions } from "../auth/session-store.ts";
import { loadComplaint } from "../complaints/load.ts";
import { alertedReaders } from "../db/row-security/alerted-readers.ts";
import type { Viewer } from "../db/row-security/viewer.ts";
import { type AlertRow, lastPosition, readNewAlerts } from "../reads/alerts/alerts.ts";
import { viewerOfSession } from "../reads/viewer-of-session.ts";
import type { System } from "../system.ts";
import { AsyncQueue } from "./async-queue.ts";

const BATCH = 100;

/** The same as the statements about alerts say. */
function isFor(actor: Actor, { kind }: AlertRow, complaint: Complaint, coordination: Coordination): boolean {
  return kind === "ASSIGNMENT_PROPOSED"
    ? relationsOf(actor, complaint, coordination).has("PROPOSED")
    : shows(viewOf(actor, complaint, coordination), "NOTES");
}

interface AlertStream {
  readonly tokenHash: string;
  readonly queue: AsyncQueue<AlertRow>;
}

export interface AlertStreams {
  open(session: StaffSession): { readonly queue: AsyncQueue<AlertRow>; readonly close: () => void };
  /** Reads on from the last position and hands each alert to whoever is entitled at this moment. */
  read(): Promise<void>;
  readonly position: () => bigint;
}

/**
 * The open alert streams of one instance. However many they are, a batch of alerts costs one statement, one for all their
 * sessions and one for each complaint; who is entitled is decided per event by the domain's own policy on fresh data.
 */
export async function openAlertStreams(
  system: Pick<System, "db" | "sql" | "policies" | "clock">,
): Promise<AlertStreams> {
  const { db, sql, policies, clock } = system;
  const streams = new Set<AlertStream>();
  let position = await lastPosition(sql);
  return {
    position: () => position,
    open: ({ tokenHash }) => {
      const stream = { tokenHash, queue: new AsyncQueue<AlertRow>() };
      streams.add(stream);
      return { queue: stream.queue, close: () => streams.delete(stream) };
    },
    read: async () => {
      for (;;) {
        const batch = await readNewAlerts(sql, position, BATCH);
        if (streams.size > 0) await handOut(batch);
        position = batch.length > 0 ? BigInt(batch.at(-1)?.position ?? position) : position;
        if (batch.length < BATCH) return;
      }
    },
  };

  async function handOut(batch: readonly AlertRow[]): Promise<void> {
    // Who comes while this is asked has these alerts from the replay, or does not want what was before.
    const present = [...streams];
    const sessions = await findSessions(
      db,
      present.map(({ tokenHash }) => tokenHash),
    );
    const complaints = await complaintsOf(batch);
    const coordination = await policies.coordination(await clock.now());
    // One for each person, however many screens they have open.
    const viewers = new Map<StaffId, Viewer>();
    for (const session of sessions.values())
      if (session.kind === "STAFF") viewers.set(session.staffId, viewerOfSession(session, coordination));
    const given = await alertedReaders(
      sql,
      [...viewers.values()],
      batch.map(({ id }) => id),
    );
    for (const stream of present) {
      const session = sessions.get(stream.tokenHash);
      if (session?.kind !== "STAFF") {
        stream.queue.end();
        streams.delete(stream);
        continue;
      }
      const actor = actorOfSession(session);
      const lock = given.get(session.staffId);
      for (const alert of batch) {
        const complaint = complaints.get(alert.complaintId);
        if (complaint && lock?.has(alert.id) && isFor(actor, alert, complaint, coordination))
          stream.queue.push(alert);
      }
    }
  }

  async function complaintsOf(batch: readonly AlertRow[]): Promise<ReadonlyMap<ComplaintId, Complaint>> {
    const ids = [...new Set(batch.map(({ complaintId }) => complaintId))];
    const loaded = await Promise.all(ids.map((id) => loadComplaint(db, id)));
    return new Map(loaded.flatMap((complaint) => (complaint ? [[complaint.id, complaint]] : [])));
  }
}
