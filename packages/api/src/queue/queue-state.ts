import type { System } from "../system.ts";

/** A worker that was not heard for so long is dead; it says every few seconds that it lives. */
export const LONGEST_SILENCE_SECONDS = 30;

/** Whether the queue is being worked off, by the database's own time. */
export interface QueueState {
  /** False when no worker was heard within the last half minute: letters and alerts wait. */
  readonly worked: boolean;
  /** When a worker was heard last; null when none ever was, or all have stopped in order. */
  readonly heardAt: Temporal.Instant | null;
  /** Jobs that could be done now. */
  readonly waiting: number;
  /** Since when the oldest of them could be done; null when none waits. */
  readonly waitingSince: Temporal.Instant | null;
}

/** What the queue says of itself; for the administrator, the readiness probe and whoever measures. */
export async function queueState({ sql }: Pick<System, "sql">): Promise<QueueState> {
  const [state] = await sql<QueueState[]>`
    select coalesce(beat_at > clock_timestamp() - make_interval(secs => ${LONGEST_SILENCE_SECONDS}), false) as worked,
      beat_at as "heardAt", waiting, waiting_since as "waitingSince"
    from queue_state()`;
  if (!state) throw new Error("queue_state() gives one row");
  return state;
}
