import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoEnvironment } from "./demo-environment.ts";
import { demoStateFolder } from "./local-stack.ts";
import type { Supervision } from "./managed-process.ts";
import { portsFrom } from "./ports.ts";
import { inRepository, repositoryRoot } from "./repository.ts";
import { runCommand } from "./run-command.ts";
import { findRunningStack } from "./running-stack.ts";
import { openStackDatabase } from "./stack-database.ts";
import { StackProblem } from "./stack-problem.ts";

// `pnpm seed --complaints 100000`: adds invented complaints to the demo database, that of the running stack or, when
// none runs, the one it left.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { complaints: { type: "string" } } });
  const count = Number(values.complaints);
  if (!Number.isInteger(count) || count < 1)
    throw new StackProblem("Say how many complaints to add: pnpm seed --complaints 100000");
  const running = await findRunningStack(demoStateFolder);
  if (running) return seed(running.databaseUrl, count, signal);
  const supervision: Supervision = {
    logFolder: join(demoStateFolder, "logs"),
    grace: 10_000,
    onLaunch: () => {},
    onRestart: () => {},
    signal,
  };
  const port = portsFrom(process.env).postgres;
  const database = await openStackDatabase({
    given: process.env,
    stateFolder: demoStateFolder,
    port,
    supervision,
  });
  try {
    return await seed(database.url, count, signal);
  } finally {
    await database.stop();
  }
});

async function seed(databaseUrl: string, complaints: number, signal: AbortSignal): Promise<number> {
  const environment = demoEnvironment({
    given: process.env,
    profile: "demo",
    ports: portsFrom(process.env),
    databaseUrl,
    stateFolder: demoStateFolder,
  });
  for (const [script, ...args] of [
    ["main-migrate.ts"],
    ["demo/main-seed.ts", "--complaints", String(complaints)],
  ] as const) {
    const child = spawn(process.execPath, [inRepository("packages/api/src", script), ...args], {
      cwd: repositoryRoot,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit"],
      signal,
      killSignal: "SIGTERM",
    });
    const [code] = await once(child, "exit");
    if (code !== 0) return 1;
  }
  return 0;
}
