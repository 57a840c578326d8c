import { failedJobs } from "../queue/failed-jobs.ts";
import { queueState } from "../queue/queue-state.ts";
import type { Examined, Patient } from "./examined.ts";

/** Above this the monitoring is told to call somebody, too. */
const LONGEST_WAIT_SECONDS = 600;

/** That somebody works the queue off: a worker was heard, nothing waits long, hangs, or was given up. */
export async function checkQueue({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  const [{ worked, waiting, waitingSince }, failed, [held]] = await Promise.all([
    queueState({ sql }),
    failedJobs({ sql }),
    sql<{ jobs: number }[]>`
      select count(*)::int as jobs from graphile_worker._private_jobs
      where locked_at < now() - make_interval(secs => ${LONGEST_WAIT_SECONDS})`,
  ]);
  const waited = waitingSince === null ? 0 : waitingSince.until(Temporal.Now.instant()).total("seconds");
  return {
    findings: [
      ...(worked
        ? []
        : ["No worker was heard within the last half minute: letters and alerts wait. Start one."]),
      ...(waited > LONGEST_WAIT_SECONDS
        ? [
            `Work waits for ${Math.round(waited / 60)} minutes. Look at the workers' log, or start more of them.`,
          ]
        : []),
      ...(held && held.jobs > 0
        ? [
            `${held.jobs} jobs are held for more than ten minutes. Look at the log of the worker that holds them.`,
          ]
        : []),
      ...(failed.length > 0
        ? [
            `${failed.length} jobs were given up, or letters do not leave. Beheer in the staff site names them.`,
          ]
        : []),
    ],
    told: `${waiting} jobs wait`,
  };
}
