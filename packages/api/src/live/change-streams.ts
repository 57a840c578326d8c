import { type ComplaintId, type Coordination, viewOf } from "@gehoor/domain";
import { actorOfSession, type Session } from "../auth/session.ts";
import { findSessions } from "../auth/session-store.ts";
import { loadComplaint } from "../complaints/load.ts";
import { boundSql } from "../db/row-security/bound-clients.ts";
import { withReading } from "../db/row-security/viewer.ts";
import { viewerOfSession } from "../reads/viewer-of-session.ts";
import type { System } from "../system.ts";
import { AsyncQueue } from "./async-queue.ts";

/** A complaint has changed; what changed is asked for by who may see it. */
export interface ComplaintChange {
  readonly id: ComplaintId;
  readonly version: number;
}

interface ChangeStream {
  readonly tokenHash: string;
  readonly complaintId: ComplaintId;
  readonly queue: AsyncQueue<ComplaintChange>;
  version: number;
}

export interface ChangeStreams {
  open(
    session: Session,
    complaintId: ComplaintId,
    version: number,
  ): { readonly queue: AsyncQueue<ComplaintChange>; readonly close: () => void };
  /** A complaint may have changed; false when no stream here wants to know. */
  suspect(complaintId: ComplaintId): boolean;
  suspectAll(): void;
  /** Looks at everything suspected, tells what changed, and ends the streams that may not go on. */
  read(): Promise<void>;
}

/** The open streams of one instance about single complaints. A version told is never told again. */
export function openChangeStreams({
  db,
  sql,
  policies,
  clock,
}: Pick<System, "db" | "sql" | "policies" | "clock">): ChangeStreams {
  const reader = boundSql(sql);
  /** Whether the lock of rows gives this complaint to whoever is signed in so. */
  const isGiven = async (session: Session, coordination: Coordination, id: ComplaintId) => {
    const rows = await withReading(
      viewerOfSession(session, coordination),
      async () => reader`select from complaint_event where complaint_id = ${id} limit 1`,
    );
    return rows.length > 0;
  };
  const streams = new Set<ChangeStream>();
  const suspected = new Set<ComplaintId>();
  const end = (stream: ChangeStream) => {
    stream.queue.end();
    streams.delete(stream);
  };
  return {
    open: ({ tokenHash }, complaintId, version) => {
      const stream = { tokenHash, complaintId, version, queue: new AsyncQueue<ComplaintChange>() };
      streams.add(stream);
      return { queue: stream.queue, close: () => streams.delete(stream) };
    },
    suspect: (complaintId) => {
      const wanted = [...streams].some((stream) => stream.complaintId === complaintId);
      if (wanted) suspected.add(complaintId);
      return wanted;
    },
    suspectAll: () => {
      for (const { complaintId } of streams) suspected.add(complaintId);
    },
    read: async () => {
      const ids = [...suspected];
      if (ids.length === 0) return;
      const concerned = [...streams].filter(({ complaintId }) => suspected.has(complaintId));
      const sessions = await findSessions(
        db,
        concerned.map(({ tokenHash }) => tokenHash),
      );
      const coordination = await policies.coordination(await clock.now());
      for (const id of ids) {
        const complaint = await loadComplaint(db, id);
        suspected.delete(id);
        // The lock of rows is asked once for each person, and all are told the very same.
        const given = new Map<string, Promise<boolean>>();
        const isGivenTo = (session: Session) =>
          given.getOrInsertComputed(personOf(session), () => isGiven(session, coordination, id));
        const change = complaint && { id, version: complaint.version };
        const told = concerned
          .filter(({ complaintId }) => complaintId === id)
          .map(async (stream) => {
            const session = sessions.get(stream.tokenHash);
            const view = session && complaint && viewOf(actorOfSession(session), complaint, coordination);
            if (!session || !change || view === "NONE" || view === "COUNTER") return end(stream);
            if (change.version <= stream.version) return;
            if (!(await isGivenTo(session))) return end(stream);
            stream.version = change.version;
            stream.queue.push(change);
          });
        await Promise.all(told);
      }
    },
  };
}

function personOf(session: Session): string {
  return session.kind === "STAFF" ? session.staffId : session.partyId;
}
