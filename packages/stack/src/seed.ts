import { parseArgs } from "node:util";
import { runOnDemoData } from "./database/run-on-demo-data.ts";
import { runCommand } from "./processes/run-command.ts";
import { StackProblem } from "./stack-problem.ts";

// `pnpm seed --complaints 100000`: adds invented complaints to the demo's database.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { complaints: { type: "string" } } });
  const count = Number(values.complaints);
  if (!Number.isInteger(count) || count < 1)
    throw new StackProblem("Say how many complaints to add: pnpm seed --complaints 100000");
  return runOnDemoData(["demo/src/filling/main-seed.ts", "--complaints", String(count)], {
    whenMissing: "make",
    signal,
  });
});
