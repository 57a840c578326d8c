import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, openSql } from "@gehoor/api/filling";
import { stateRoot } from "@gehoor/stack/repository.ts";
import type { BenchDatabase } from "./databases/bench-database.ts";
import { startLoadProcess } from "./load/load-process.ts";
import { questionsOn } from "./questions/questions.ts";
import { recordSubmission } from "./raw/record-submission.ts";
import type { Results } from "./report/results.ts";
import { playRounds, type RoundsOptions } from "./rounds.ts";
import { startContestants } from "./servers/contestants.ts";

/** Starts all sides on one database and asks them everything, round after round. */
export async function compare(
  { environment, url, ownerUrl }: BenchDatabase,
  { only, ...options }: RoundsOptions & { readonly only: readonly string[] | undefined },
): Promise<Omit<NonNullable<Results["compared"]>, "circumstances">> {
  const tape = join(stateRoot, "bench", "submission.json");
  await writeFile(tape, JSON.stringify(await recordSubmission(environment)));
  const contestants = await startContestants(environment, tape);
  const load = startLoadProcess();
  const db = openDatabase(url, { max: 2 });
  const sql = openSql(ownerUrl, { max: 1 });
  try {
    const all = await questionsOn(db, environment, contestants);
    const questions = only ? all.filter(({ key }) => only.includes(key)) : all;
    const measured = await playRounds(questions, contestants, load, sql, options);
    return {
      rounds: options.rounds,
      connections: options.connections,
      questions: questions.map(({ key, name }) => ({ key, name })),
      measured: Object.fromEntries(measured),
    };
  } finally {
    load.stop();
    await contestants.stop();
    await Promise.all([db.$client.end(), sql.end()]);
  }
}
