import type { System } from "../system.ts";
import { LONGEST_SILENCE_SECONDS } from "./queue-state.ts";

const BEAT_MILLISECONDS = 5000;

/** Says of this process that it lives, and takes up what dead ones held. */
export interface WorkerPulse {
  /** Begins to speak for a worker, by the name under which it holds jobs. */
  born(name: string): void;
  /** This worker has put everything down: what it could not give back is free at once. */
  ended(name: string): void;
  /** Beats now, beside the regular beat; resolves also when the database is away. */
  beat(): Promise<void>;
  /** True when the database heard this process within the last half minute. */
  isHeard(): boolean;
  /** The last beat: gives everything back. */
  stop(): Promise<void>;
}

export interface PulseOptions extends Pick<System, "sql" | "log"> {
  /** Called when the database hears this process again after so long that its connections are not to be trusted. */
  readonly onHeardAgain: () => void;
}

/** Beats every five seconds as long as it is not stopped. A beat that fails is made up for by the next one. */
export function startPulse({ sql, log, onHeardAgain }: PulseOptions): WorkerPulse {
  const alive = new Set<string>();
  const ended = new Set<string>();
  let heardAt: number | undefined;
  const isHeard = () => heardAt !== undefined && performance.now() - heardAt < LONGEST_SILENCE_SECONDS * 1000;
  const beatOnce = async () => {
    const gone = [...ended];
    try {
      // A statement of its own: the next one must see that we live.
      await sql`
        insert into queue_worker as old (name, started_at, beat_at)
        select name, clock_timestamp(), clock_timestamp() from unnest(${[...alive]}::text[]) name
        on conflict (name) do update set beat_at = excluded.beat_at`;
      const [taken] = await sql<{ released: number }[]>`
        select take_up_work(${gone}::text[], make_interval(secs => ${LONGEST_SILENCE_SECONDS})) as released`;
      for (const name of gone) ended.delete(name);
      if (taken && taken.released > 0)
        log.warn({ jobs: taken.released }, "taken up what workers that ended held");
      const wasSilent = heardAt !== undefined && !isHeard();
      heardAt = performance.now();
      if (wasSilent) onHeardAgain();
    } catch (problem) {
      log.warn({ err: problem }, "the database does not hear this worker");
    }
  };
  let underWay: Promise<void> | undefined;
  const beat = () => {
    underWay ??= beatOnce().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const timer = setInterval(() => void beat(), BEAT_MILLISECONDS);
  return {
    born: (name) => void alive.add(name),
    ended: (name) => {
      alive.delete(name);
      ended.add(name);
    },
    beat,
    isHeard,
    stop: async () => {
      clearInterval(timer);
      await underWay;
      await beat();
    },
  };
}
