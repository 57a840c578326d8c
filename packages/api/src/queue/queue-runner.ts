import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
  Logger,
  type ParsedCronItem,
  run,
  type Task,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from "graphile-worker";
import type { Logger as Log } from "pino";
import { openQueuePool } from "./queue-pool.ts";
import type { WorkerPulse } from "./worker-pulse.ts";

const CONCURRENCY = 4;
/** Connections beside those of the jobs: to listen, and for the timetable. */
const BESIDE_JOBS = 2;
const POLL_MILLISECONDS = 2000;
/** Between two attempts to begin anew: soon after the database came back, and never a busy loop. */
const PAUSES_MILLISECONDS = [250, 500, 1000, 2000, 4000];
const LONGEST_END_MILLISECONDS = 3000;

export interface QueueRunnerOptions {
  /** Of the server itself, one host or several: it listens, and keeps statements prepared. */
  readonly address: string;
  readonly tasks: TaskList;
  readonly regularWork: () => ParsedCronItem[];
  /** Put into the queue each time work begins: what came near while nobody worked is told at once. */
  readonly first: string;
  readonly pulse: WorkerPulse;
  readonly log: Log;
}

export interface QueueRunner {
  /** True while jobs are being taken out of the queue. */
  isRunning(): boolean;
  /** Something went wrong that nobody waited for: what the queue is in the middle of is not known, it begins anew. */
  restart(problem: unknown): void;
  /** Finishes what is in hand and takes nothing new. */
  stop(): Promise<void>;
}

/**
 * Works off the queue for as long as it is not stopped. The queue's library lets a job's end go unattended: when the
 * database is away at that moment its pool gives up, and by its own default settings the whole process ends on a promise
 * that nobody holds (graphile/worker #222). So its pool ends in order, and another begins as soon as the database answers;
 * what the first still has in hand it finishes beside it, and holds until then.
 */
export function startQueueRunner(options: QueueRunnerOptions): QueueRunner {
  const { log } = options;
  const stopping = new AbortController();
  const handsFull = new Set<Promise<void>>();
  let current: Life | undefined;
  const live = async () => {
    for (let failures = 0; !stopping.signal.aborted; ) {
      try {
        current = await begin(options, handsFull);
        failures = 0;
        await current.over;
      } catch (problem) {
        failures += 1;
        log.error({ err: problem }, "the queue cannot be worked off");
      }
      current = undefined;
      const pause = PAUSES_MILLISECONDS[Math.min(failures, PAUSES_MILLISECONDS.length - 1)];
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const living = live();
  return {
    isRunning: () => current !== undefined,
    restart: (problem) => {
      log.error({ err: problem }, "the queue begins anew");
      void current?.end();
    },
    stop: async () => {
      stopping.abort();
      void current?.end();
      await living;
      await Promise.all(handsFull);
    },
  };
}

/** One pool of the library, from its first job until it takes no more. */
interface Life {
  /** Settles when it takes no more jobs, for whatever reason; it may have some in hand still. */
  readonly over: Promise<void>;
  /** Resolves when its connections are closed. */
  end(): Promise<void>;
}

async function begin(options: QueueRunnerOptions, handsFull: Set<Promise<void>>): Promise<Life> {
  const { pulse, log } = options;
  const events = new EventEmitter() as WorkerEvents;
  let pool: WorkerPool | undefined;
  events.once("pool:create", ({ workerPool }) => {
    pool = workerPool;
  });
  const over = new Promise<void>((resolve) => events.once("pool:gracefulShutdown", () => resolve()));
  const hands = openHands(options.tasks);
  const connections = await openQueuePool(options.address, CONCURRENCY + BESIDE_JOBS, log);
  const close = () => soon(connections.end());
  const runner = await run({
    pgPool: connections,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MILLISECONDS,
    noHandleSignals: true,
    taskList: hands.tasks,
    parsedCronItems: options.regularWork(),
    logger: new Logger(() => (level, message) => toLog(log, level, message)),
    events,
    // At once, but held: by default nobody waits for the end of a job to be written down.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  }).catch(async (problem: unknown) => {
    await close();
    throw problem;
  });
  if (!pool) throw new Error("The queue gave no pool");
  const { id: name, promise } = pool;
  pulse.born(name);
  runner.promise.catch(() => {});
  let closed: Promise<unknown> | undefined;
  const end = async () => {
    // It may be stopping by itself already, which its library takes amiss.
    closed ??= runner.stop().catch(() => {});
    // Its timetable may be asleep until its next attempt at a database that is away.
    await soon(closed);
  };
  const settle = async () => {
    await over;
    // After several faults at once the library's pool never says that it has ended.
    await Promise.race([promise.catch(() => {}), hands.empty()]);
    await end();
    await close();
    pulse.ended(name);
    await pulse.beat();
  };
  const settled = settle().finally(() => handsFull.delete(settled));
  handsFull.add(settled);
  events.once("worker:getJob:error", ({ error }) => {
    log.warn({ err: error }, "the queue gives no jobs; it begins anew");
    void end();
  });
  await pulse.beat();
  runner.addJob(options.first, {}, { jobKey: options.first }).catch((problem: unknown) => {
    log.error({ err: problem }, "the queue takes no job");
    void end();
  });
  return { over, end };
}

/** Waits for the end of something, but not for long: a server that says nothing lets nothing end. */
const soon = (end: Promise<unknown>) =>
  Promise.race([end.catch(() => {}), wait(LONGEST_END_MILLISECONDS, undefined, { ref: false })]);

/** Counts what is in hand, beside the library's own books. */
function openHands(tasks: TaskList): { readonly tasks: TaskList; empty(): Promise<void> } {
  const inHand = new Set<Promise<unknown>>();
  const counted = (task: Task): Task => {
    return async (payload, helpers) => {
      const work = Promise.resolve(task(payload, helpers));
      inHand.add(work);
      try {
        return await work;
      } finally {
        inHand.delete(work);
      }
    };
  };
  return {
    tasks: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, counted(task as Task)])),
    empty: async () => {
      do {
        await Promise.allSettled(inHand);
        // Time to write the end of a job down, and to begin one that was on its way.
        await wait(LONGEST_END_MILLISECONDS);
      } while (inHand.size > 0);
    },
  };
}

function toLog(log: Log, level: string, message: string): void {
  if (level === "error") log.error(message);
  else if (level === "warning") log.warn(message);
  else log.debug(message);
}
