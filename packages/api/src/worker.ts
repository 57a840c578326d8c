import { Logger, run } from "graphile-worker";
import type { Logger as Log } from "pino";
import type { Environment } from "./env.ts";
import { regularWork, tasks } from "./jobs/tasks.ts";
import { openMailer } from "./mail/mailer.ts";
import { closeSystem, openSystem } from "./system.ts";

const CONCURRENCY = 4;
const POLL_MILLISECONDS = 2000;

/** A worker at work. */
export interface RunningWorker {
  /** Finishes what is being done, takes nothing new, and closes all connections. */
  stop(): Promise<void>;
}

/**
 * Starts to work off the queue: letters, alerts and the regular work. Any number may run side by side. The first thing is
 * a sweep, so that what came near while nobody worked is told at once.
 */
export async function startWorker(env: Environment): Promise<RunningWorker> {
  const system = await openSystem(env);
  const mailer = openMailer(env);
  const runner = await run({
    // The queue belongs to the owner; the tasks themselves work with the application's narrower role.
    connectionString: env.DATABASE_URL,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MILLISECONDS,
    noHandleSignals: true,
    taskList: tasks(system, mailer),
    parsedCronItems: regularWork(),
    logger: new Logger(() => (level, message) => toLog(system.log, level, message)),
  });
  await runner.addJob("sweep_deadlines", {}, { jobKey: "sweep_deadlines" });
  return {
    stop: async () => {
      await runner.stop();
      mailer.close();
      await closeSystem(system);
    },
  };
}

function toLog(log: Log, level: string, message: string): void {
  if (level === "error") log.error(message);
  else if (level === "warning") log.warn(message);
  else log.debug(message);
}
