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
import { boundSql } from "../db/row-security/bound-clients.ts";
import { withReading } from "../db/row-security/viewer.ts";
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
  system: Pick<System, "db" | "sql" | "policies">,
): Promise<AlertStreams> {
  const { db, sql, policies } = system;
  const reader = boundSql(sql);
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
    const coordination = await policies.coordination();
    // The lock of rows is asked once for each person, however many screens they have open.
    const given = new Map<StaffId, Promise<ReadonlySet<string>>>();
    const givenTo = (session: StaffSession) => {
      const known = given.get(session.staffId);
      if (known) return known;
      const asked = withReading(viewerOfSession(session, coordination), () => readGiven(batch));
      given.set(session.staffId, asked);
      return asked;
    };
    const told: Promise<void>[] = [];
    for (const stream of present) {
      const session = sessions.get(stream.tokenHash);
      if (session?.kind !== "STAFF") {
        stream.queue.end();
        streams.delete(stream);
        continue;
      }
      const own = batch.filter((alert) => {
        const complaint = complaints.get(alert.complaintId);
        return complaint && isFor(actorOfSession(session), alert, complaint, coordination);
      });
      if (own.length === 0) continue;
      told.push(
        givenTo(session).then((ids) => {
          for (const alert of own) if (ids.has(alert.id)) stream.queue.push(alert);
        }),
      );
    }
    await Promise.all(told);
  }

  async function readGiven(alerts: readonly AlertRow[]): Promise<ReadonlySet<string>> {
    const rows = await reader<{ id: string }[]>`
      select id from alert where id = any(${alerts.map(({ id }) => id)}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  async function complaintsOf(batch: readonly AlertRow[]): Promise<ReadonlyMap<ComplaintId, Complaint>> {
    const ids = [...new Set(batch.map(({ complaintId }) => complaintId))];
    const loaded = await Promise.all(ids.map((id) => loadComplaint(db, id)));
    return new Map(loaded.flatMap((complaint) => (complaint ? [[complaint.id, complaint]] : [])));
  }
}
