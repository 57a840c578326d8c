import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "@gehoor/stack/processes/run-command.ts";
import { stateRoot } from "@gehoor/stack/repository.ts";
import { buildApps } from "@gehoor/stack/running/build.ts";
import { StackProblem } from "@gehoor/stack/stack-problem.ts";
import { compare } from "./compare.ts";
import { withBenchDatabase } from "./databases/bench-database.ts";
import { explainEverything } from "./growth/explain.ts";
import { writeCharts } from "./report/charts.ts";
import { reportOf } from "./report/report.ts";
import { circumstancesNow, keepResults, readResults } from "./report/results.ts";
import { writeDocs } from "./report/write-docs.ts";
import { runScript } from "./run-script.ts";
import { measureSweep } from "./sweep/measure-sweep.ts";

const parts = ["compare", "sweep", "growth", "live"] as const;

// `pnpm bench`: Gehoor beside the practical limit and beside PostGraphile on the same data in the same minutes, its sweep,
// what grows with a municipality, and an alert on many open screens. What is found is kept under `.gehoor/bench`, printed, and with `--write` put into the docs.
await runCommand(async (signal) => {
  const { values } = parseArgs({
    options: {
      complaints: { type: "string", default: "10000,350000" },
      parts: { type: "string", default: parts.join() },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "2" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const sizes = values.complaints.split(",").map(Number);
  const wanted = parts.filter((part) => values.parts.split(",").includes(part));
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (![...sizes, rounds, seconds].every((number) => number > 0))
    throw new StackProblem(
      "Say numbers above zero: pnpm bench --complaints 10000,350000 --rounds 5 --seconds 2",
    );
  const options = { rounds, seconds, connections: [1, 16], only: values.only?.split(","), signal };
  for (const complaints of sizes)
    await withBenchDatabase(complaints, signal, async (database) => {
      if (wanted.includes("compare")) {
        const compared = await compare(database, options);
        await keepResults({ complaints, compared: { ...compared, circumstances: circumstancesNow() } });
      }
      if (wanted.includes("sweep")) {
        const swept = await measureSweep(database);
        await keepResults({ complaints, swept: { ...swept, circumstances: circumstancesNow() } });
      }
      if (wanted.includes("growth")) {
        const statements = await explainEverything(database, signal);
        await keepResults({ complaints, touched: { statements, circumstances: circumstancesNow() } });
      }
    });
  if (wanted.includes("live")) {
    await buildApps(join(stateRoot, "bench", "logs"), signal);
    await runScript("packages/demo/src/live/main-live.ts", [], {}, signal);
  }
  const results = await Promise.all(sizes.map(readResults));
  process.stdout.write(`\n${Object.values(reportOf(results, "ALL")).join("\n\n")}\n`);
  if (values.write) {
    await writeDocs(reportOf(results, "MOST AT ONCE"));
    await writeCharts(results);
  }
  return 0;
});
