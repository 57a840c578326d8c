import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { Unfit } from "../../unfit.ts";

/** Who is told how a migration goes. */
export type MigrationLog = Pick<Logger, "info" | "warn">;

/**
 * Milliseconds that a statement waits for a lock. Whoever comes after it waits behind it as long, so it is short: less than
 * the second after which PostgreSQL looks for a deadlock, so that it is the migration that steps back and not a request.
 */
export const LONGEST_LOCK_WAIT = 900;

/** Milliseconds between two attempts: together with the attempts about two minutes. */
const PAUSES = [250, 500, 1000, 2000, ...Array.from({ length: 20 }, () => 5000)];

/** Did not get its lock in time, was chosen to end a deadlock, or came between two that changed the same row. */
const PASSING = ["55P03", "40P01", "40001"];

/** What a migration does again until it gets its locks. */
export type Patience = <T>(what: string, attempt: () => Promise<T>) => Promise<T>;

/**
 * Tries again what did not get a lock because others were at work; each attempt is whole or undone.
 *
 * @throws Unfit when it never got one, with what stands and what to do
 */
export function patience(log: MigrationLog, pauses: readonly number[] = PAUSES): Patience {
  return async (what, attempt) => {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt();
      } catch (problem) {
        const code = codeOf(problem);
        if (code === undefined || !PASSING.includes(code)) throw problem;
        const pause = pauses[attempts - 1];
        if (pause === undefined) throw new Unfit(givingUp(what, attempts), { cause: problem });
        log.warn({ what, attempts, code }, "others hold what this needs; trying again");
        await wait(pause);
      }
    }
  };
}

/** By its code alone: the queue's library has another client than we. */
function codeOf(problem: unknown): string | undefined {
  const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function givingUp(what: string, attempts: number): string {
  return (
    `The migration stopped at ${what}: in ${attempts} attempts others never let go of what it needs. What came before it ` +
    "stands, nothing of it is half done, and the release that runs can go on working. Look for a transaction that stays open " +
    "(select pid, application_name, xact_start, query from pg_stat_activity order by xact_start), or start the migration again " +
    "at a quieter moment."
  );
}
