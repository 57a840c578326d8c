import { join } from "node:path";
import { openSql } from "@gehoor/api/filling";
import { addWhatYearsLeave } from "@gehoor/demo/performance/large-municipality";
import { withDemoDatabase } from "@gehoor/stack/database/demo-database.ts";
import { freePorts } from "@gehoor/stack/ports.ts";
import { stateRoot } from "@gehoor/stack/repository.ts";
import { runScript } from "../run-script.ts";
import type { BenchEnvironment } from "../servers/contestants.ts";

/** A municipality of so many complaints. */
export interface BenchDatabase {
  readonly complaints: number;
  readonly environment: BenchEnvironment;
  /** The owner's connection. */
  readonly ownerUrl: string;
  /** The processes' own. */
  readonly url: string;
}

/**
 * Works on a database of so many complaints, which is made and filled the first time and kept for the next under
 * `.gehoor/bench`. Its server has its usual settings and runs for as long as the work takes.
 */
export async function withBenchDatabase<Result>(
  complaints: number,
  signal: AbortSignal,
  work: (database: BenchDatabase) => Promise<Result>,
): Promise<Result> {
  const [port] = await freePorts(1);
  const stateFolder = join(stateRoot, "bench", String(complaints));
  const given = { POSTGRES_PORT: String(port) };
  return withDemoDatabase({ given, stateFolder, whenMissing: "make", signal }, async (environment) => {
    const { DATABASE_URL: url = "", MIGRATION_DATABASE_URL: ownerUrl = "" } = environment;
    await runScript("packages/api/src/main-migrate.ts", [], environment, signal);
    await fill({ complaints, environment, ownerUrl, url }, signal);
    return work({ complaints, environment, ownerUrl, url });
  });
}

/** What a fill that was broken off lacks is added by the next. */
async function fill({ complaints, environment, ownerUrl }: BenchDatabase, signal: AbortSignal) {
  const owner = openSql(ownerUrl, { max: 1 });
  try {
    const [there] = await owner<
      { complaints: number; full: boolean }[]
    >`select count(*)::int as complaints, exists (select from alert_seen) as full from complaint`;
    const lacking = complaints - (there?.complaints ?? 0);
    if (lacking > 0) {
      const seed = "packages/demo/src/filling/main-seed.ts";
      await runScript(seed, [], environment, signal);
      await runScript(seed, ["--complaints", String(lacking)], environment, signal);
    }
    if (lacking > 0 || !there?.full) await addWhatYearsLeave(owner);
  } finally {
    await owner.end();
  }
}
