import { type ComplaintId, type View, viewOf } from "@gehoor/domain";
import { actorOfSession, type StaffSession } from "../auth/session.ts";
import { findSessions } from "../auth/session-store.ts";
import { foldOn, loadHistory } from "../complaints/load.ts";
import type { System } from "../system.ts";
import { AsyncQueue } from "./async-queue.ts";

/** A line of the viewer's lists came, changed or went; which one is not said, the list is asked again. */
export interface ListChange {
  /** Goes up: milliseconds of the municipality's clock. */
  readonly position: string;
}

interface ListStream {
  readonly tokenHash: string;
  readonly queue: AsyncQueue<ListChange>;
}

export interface ListStreams {
  open(session: StaffSession): { readonly queue: AsyncQueue<ListChange>; readonly close: () => void };
  /** A complaint changed from this version on; false when nobody here has a list open. */
  suspect(complaintId: ComplaintId, version: number): boolean;
  /** What rang went unheard for a while: every list may be old. */
  suspectAll(): void;
  read(): Promise<void>;
}

/**
 * The open lists of one instance. A change rings for who sees the complaint in a list and for who did so before it: that a
 * complaint went to a colleague is what the former handler's list must show.
 */
export function openListStreams({
  db,
  policies,
  clock,
}: Pick<System, "db" | "policies" | "clock">): ListStreams {
  const streams = new Set<ListStream>();
  const suspected = new Map<ComplaintId, number>();
  let everything = false;
  return {
    open: ({ tokenHash }) => {
      const stream = { tokenHash, queue: new AsyncQueue<ListChange>() };
      streams.add(stream);
      return { queue: stream.queue, close: () => streams.delete(stream) };
    },
    suspect: (complaintId, version) => {
      if (streams.size === 0) return false;
      suspected.set(complaintId, Math.min(version, suspected.get(complaintId) ?? version));
      return true;
    },
    suspectAll: () => {
      everything = true;
    },
    read: async () => {
      const ring = everything;
      const changed = [...suspected];
      everything = false;
      suspected.clear();
      if (streams.size === 0) return;
      try {
        await handOut(changed, ring);
      } catch (problem) {
        // It is tried again, with what came meanwhile.
        everything = true;
        throw problem;
      }
    },
  };

  async function handOut(changed: readonly (readonly [ComplaintId, number])[], ring: boolean): Promise<void> {
    const present = [...streams];
    const hashes = present.map(({ tokenHash }) => tokenHash);
    const sessions = await findSessions(db, hashes);
    const coordination = await policies.coordination(await clock.now());
    const states = (await Promise.all(changed.map(([id, version]) => statesSince(id, version)))).flat();
    // The very same for all, so that it is put into words once.
    const change = { position: (await clock.now()).epochMilliseconds.toString() };
    for (const stream of present) {
      const session = sessions.get(stream.tokenHash);
      if (session?.kind !== "STAFF") {
        stream.queue.end();
        streams.delete(stream);
        continue;
      }
      const actor = actorOfSession(session);
      if (ring || states.some((state) => isListed(viewOf(actor, state, coordination))))
        stream.queue.push(change);
    }
  }

  /** The complaint as it was before the change, after each act since, and now. */
  async function statesSince(id: ComplaintId, version: number) {
    const history = await loadHistory(db, id);
    if (!history) return [];
    const { events, complaint } = history;
    // Of acts at different moments; what came together was one act.
    const ends = events.flatMap(({ at }, index) => {
      const end = index + 1;
      const isActs = end > version && events[end]?.at.equals(at) === false;
      return end === version || isActs ? [end] : [];
    });
    return [...ends.map((end) => foldOn(undefined, events.slice(0, end))), complaint];
  }
}

/** The desk's view is for who has the reference in hand, never for a list. */
function isListed(view: View): boolean {
  return view !== "NONE" && view !== "COUNTER";
}
