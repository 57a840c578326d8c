import { openClock } from "../clock.ts";
import { openDatabase } from "../db/database.ts";
import { directAddress, isPooled } from "../db/database-address.ts";
import { openSql } from "../db/sql-client.ts";
import { type Environment, readEnvironment } from "../settings/env.ts";
import { EnvironmentProblem, givenValues } from "../settings/given-values.ts";
import { checkAnchor } from "./check-anchor.ts";
import { checkGrants } from "./check-grants.ts";
import { checkGuards } from "./check-guards.ts";
import { checkKeys } from "./check-keys.ts";
import { checkMigrations } from "./check-migrations.ts";
import { checkPooler } from "./check-pooler.ts";
import { checkQueue } from "./check-queue.ts";
import { checkIdentityProvider, checkMail } from "./check-reach.ts";
import { checkRole } from "./check-role.ts";
import { checkRowPolicies } from "./check-row-policies.ts";
import type { Examined, Patient } from "./examined.ts";

export interface ExamineOptions {
  /** Whether processes are meant to be running: only then is it wrong that nobody works. */
  readonly running: boolean;
  /** Whether the mail server and the identity provider are asked too. */
  readonly reach: boolean;
}

export interface Report extends Examined {
  readonly check: string;
}

/**
 * Looks at everything that must fit before and while an installation runs, changes nothing, and does not stop at the first
 * thing that is wrong.
 *
 * @param source the environment that API and worker get
 */
export async function* examine(source: NodeJS.ProcessEnv, options: ExamineOptions): AsyncGenerator<Report> {
  const { env, findings } = settingsIn(source);
  yield { check: "settings and secrets", findings };
  const address = env ? directAddress(env) : addressIn(source);
  if (address) yield* examineDatabase(address, env, options);
  if (env && isPooled(env)) yield { check: "pooler", ...(await checkPooler(env)) };
  if (!env || !options.reach) return;
  yield { check: "mail server", ...(await checkMail(env)) };
  yield { check: "identity provider", ...(await checkIdentityProvider(env)) };
}

function settingsIn(source: NodeJS.ProcessEnv): {
  env: Environment | undefined;
  findings: readonly string[];
} {
  try {
    return { env: readEnvironment(source), findings: [] };
  } catch (problem) {
    if (!(problem instanceof EnvironmentProblem)) throw problem;
    return { env: undefined, findings: problem.lines };
  }
}

/** The database is looked at also where other settings are not right. */
function addressIn(source: NodeJS.ProcessEnv): string | undefined {
  try {
    const given = givenValues(source, ["DATABASE_DIRECT_URL", "DATABASE_URL"]);
    return given.DATABASE_DIRECT_URL ?? given.DATABASE_URL;
  } catch {
    return undefined;
  }
}

type DatabaseCheck = readonly [name: string, ask: (patient: Patient) => Promise<Examined>];

/** In this order: what comes first explains what comes after. */
const lasting: readonly DatabaseCheck[] = [
  ["migrations", checkMigrations],
  ["role", checkRole],
  ["grants", checkGrants],
  ["guards of the file", checkGuards],
  ["row policies", checkRowPolicies],
  ["keys", checkKeys],
];
const whileRunning: readonly DatabaseCheck[] = [
  ["queue", checkQueue],
  ["last anchor", checkAnchor],
];

async function* examineDatabase(
  address: string,
  env: Environment | undefined,
  { running }: ExamineOptions,
): AsyncGenerator<Report> {
  const sql = openSql(address, { max: 2 });
  const db = openDatabase(address, { max: 1 });
  try {
    const away = await sql`select 1`.then(
      () => undefined,
      (problem: unknown) => problem,
    );
    if (away !== undefined) {
      const finding = `The database of DATABASE_URL does not let us in (${messageOf(away)}). Nothing in it was looked at.`;
      yield { check: "database", findings: [finding] };
      return;
    }
    const patient = { sql, env, clock: openClock(env ?? { GEHOOR_PROFILE: "production" }, db) };
    for (const [check, ask] of running ? [...lasting, ...whileRunning] : lasting)
      yield { check, ...(await ask(patient).catch(notLookedAt)) };
  } finally {
    await Promise.all([sql.end({ timeout: 1 }), db.$client.end({ timeout: 1 })]);
  }
}

/** Often for the same reason as something named above, such as a table that is missing. */
function notLookedAt(problem: unknown): Examined {
  return { findings: [`Could not be looked at (${messageOf(problem)}). Mend what is named above first.`] };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : "no reason given";
}
