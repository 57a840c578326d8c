import { directAddress } from "./db/database-address.ts";
import { openWorkerHealth } from "./http/worker-health.ts";
import { regularWork, tasks } from "./jobs/tasks.ts";
import { openMailer } from "./mail/mailer.ts";
import { openOutbox } from "./mail/outbox.ts";
import { startQueueRunner } from "./queue/queue-runner.ts";
import { startPulse } from "./queue/worker-pulse.ts";
import type { Environment } from "./settings/env.ts";
import { awaitFit } from "./starting/await-fit.ts";
import { closeSystem, openSystem } from "./system.ts";

/** A worker at work. */
export interface RunningWorker {
  /** True while it takes jobs and the database hears it: what a health check asks. */
  isWorking(): boolean;
  /** A fault that nobody waited for: logged, and the queue begins anew. */
  recover(problem: unknown): void;
  /** Finishes what is being done, takes nothing new, and closes all connections. */
  stop(): Promise<void>;
}

/**
 * Starts to work off the queue: letters, alerts and the regular work. Any number may run side by side. The first thing is
 * a sweep, so that what came near while nobody worked is told at once. The database may go away and come back at any moment.
 */
export async function startWorker(env: Environment): Promise<RunningWorker> {
  const system = await openSystem(env, { name: "worker" });
  await awaitFit(system);
  const outbox = openOutbox(openMailer(env));
  const pulse = startPulse({
    ...system,
    onHeardAgain: () => queue.restart("the database was away"),
  });
  const queue = startQueueRunner({
    address: directAddress(env),
    tasks: tasks(system, outbox),
    regularWork,
    first: "sweep_deadlines",
    pulse,
    log: system.log,
  });
  const isWorking = () => queue.isRunning() && pulse.isHeard();
  const health = await openWorkerHealth(system, isWorking);
  system.log.info({ profile: env.GEHOOR_PROFILE, health: health?.url, node: process.version }, "working");
  return {
    isWorking,
    recover: queue.restart,
    stop: async () => {
      await health?.stop();
      await queue.stop();
      await pulse.stop();
      await closeSystem(system);
    },
  };
}
