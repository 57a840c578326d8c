import type { ComplaintId } from "@gehoor/domain";
import { parseId } from "@gehoor/domain";
import type { PartySession, Session, StaffSession } from "../auth/session.ts";
import { directAddress } from "../db/database-address.ts";
import type { AlertRow } from "../reads/alerts/alerts.ts";
import type { System } from "../system.ts";
import { openAlertStreams } from "./alert-streams.ts";
import type { AsyncQueue } from "./async-queue.ts";
import { type ComplaintChange, openChangeStreams } from "./change-streams.ts";
import { openEar } from "./ear.ts";
import { type ListChange, openListStreams } from "./list-streams.ts";
import { serialReader } from "./serial-reader.ts";
import { openStreamPlaces } from "./stream-places.ts";

/** Sessions of open streams are looked at this often also when nothing rings. */
const SESSION_CHECK_MILLISECONDS = 5000;

/**
 * What streams of this instance are told. Opening one more than a session or person may have is refused (RATE_LIMITED).
 * `gone` says that the reader is: a stream that waits for its next event would not notice before that comes.
 */
export interface LiveFeed {
  alerts(
    session: StaffSession,
    gone: AbortSignal,
  ): { readonly queue: AsyncQueue<AlertRow>; readonly close: () => void };
  changes(
    session: StaffSession | PartySession,
    gone: AbortSignal,
    complaintId: ComplaintId,
    version: number,
  ): { readonly queue: AsyncQueue<ComplaintChange>; readonly close: () => void };
  lists(
    session: StaffSession,
    gone: AbortSignal,
  ): { readonly queue: AsyncQueue<ListChange>; readonly close: () => void };
  /** Positions up to this one were already handed to streams. */
  readonly position: () => bigint;
  stop(): Promise<void>;
}

/**
 * Listens to PostgreSQL with one connection per instance. NOTIFY is only a bell: one serial reader reads on from its own
 * cursor, also after the connection was lost, when what rang meanwhile went unheard.
 */
export async function openLiveFeed(system: System): Promise<LiveFeed> {
  const alerts = await openAlertStreams(system);
  const changes = openChangeStreams(system);
  const lists = openListStreams(system);
  const places = openStreamPlaces();
  const reader = serialReader(system.log, async () => {
    await alerts.read();
    await changes.read();
    await lists.read();
  });
  const everything = () => {
    changes.suspectAll();
    reader.ring();
  };
  const ear = await openEar({
    ...system,
    url: directAddress(system.env),
    onListening: () => {
      lists.suspectAll();
      everything();
    },
    channels: {
      alert_added: reader.ring,
      complaint_changed: (payload) => {
        const [typedId, version] = payload.split(":");
        const id = parseId<ComplaintId>(typedId ?? "");
        if (!id) return;
        const watched = [changes.suspect(id), lists.suspect(id, Number(version ?? 0))];
        if (watched.includes(true)) reader.ring();
      },
      sessions_changed: everything,
    },
  });
  const check = setInterval(everything, SESSION_CHECK_MILLISECONDS).unref();
  return {
    alerts: (session, gone) => within(places, session, gone, () => alerts.open(session)),
    changes: (session, gone, complaintId, version) =>
      within(places, session, gone, () => {
        const stream = changes.open(session, complaintId, version);
        // It may have changed since that version, also while this was opened.
        changes.suspect(complaintId);
        reader.ring();
        return stream;
      }),
    lists: (session, gone) => within(places, session, gone, () => lists.open(session)),
    position: alerts.position,
    stop: async () => {
      clearInterval(check);
      await ear.stop();
      await reader.stop();
    },
  };
}

/** Opens a stream on a place of its own, which is free again once it is closed or its reader gone. */
function within<Stream extends { readonly queue: { end(): void }; readonly close: () => void }>(
  places: ReturnType<typeof openStreamPlaces>,
  session: Session,
  gone: AbortSignal,
  open: () => Stream,
): Stream {
  const leave = places.take(session);
  const stream = open();
  const close = () => {
    stream.close();
    leave();
  };
  const end = () => {
    stream.queue.end();
    close();
  };
  gone.addEventListener("abort", end, { once: true });
  if (gone.aborted) end();
  return { ...stream, close };
}
