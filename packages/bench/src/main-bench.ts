import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase, openSql } from "@gehoor/api/filling";
import { runCommand } from "@gehoor/stack/processes/run-command.ts";
import { stateRoot } from "@gehoor/stack/repository.ts";
import { type BenchDatabase, withBenchDatabase } from "./databases/bench-database.ts";
import { startLoadProcess } from "./load/load-process.ts";
import { questionsOn } from "./questions/questions.ts";
import { recordSubmission } from "./raw/record-submission.ts";
import { comparisonTable, goalTable } from "./report/comparison-tables.ts";
import { playRounds, type RoundsOptions } from "./rounds.ts";
import { startContestants } from "./servers/contestants.ts";

// `pnpm bench`: Gehoor beside the practical limit and beside PostGraphile, on the same data in the same minutes.
await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: {
      complaints: { type: "string", default: "10000" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "2" },
      only: { type: "string" },
    },
  });
  const options = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: [1, 16],
    signal,
  };
  for (const complaints of values.complaints.split(",").map(Number))
    await withBenchDatabase(complaints, signal, (database) => compare(database, options, values.only));
  return 0;
});

async function compare(
  database: BenchDatabase,
  options: RoundsOptions,
  only: string | undefined,
): Promise<void> {
  const { environment, url, ownerUrl, complaints } = database;
  const tape = join(stateRoot, "bench", "submission.json");
  await writeFile(tape, JSON.stringify(await recordSubmission(environment)));
  const contestants = await startContestants(environment, tape);
  const load = startLoadProcess();
  const db = openDatabase(url, { max: 2 });
  const sql = openSql(ownerUrl, { max: 1 });
  try {
    const all = await questionsOn(db, environment, contestants);
    const questions = all.filter(({ key }) => only === undefined || only.split(",").includes(key));
    const measured = await playRounds(questions, contestants, load, sql, options);
    const { connections } = options;
    const machine = `${complaints} complaints; ${cpus().length} processors, ${cpus()[0]?.model.trim()}`;
    process.stdout.write(
      `\n${machine}\n\n${comparisonTable(questions, connections, measured)}\n\n${goalTable(connections, measured)}\n`,
    );
  } finally {
    load.stop();
    await contestants.stop();
    await Promise.all([db.$client.end(), sql.end()]);
  }
}
