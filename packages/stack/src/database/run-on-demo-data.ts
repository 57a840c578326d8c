import { spawn } from "node:child_process";
import { once } from "node:events";
import { demoStateFolder, inRepository, repositoryRoot } from "../repository.ts";
import { type DemoDatabaseOptions, withDemoDatabase } from "./demo-database.ts";

/** A script by its path within `packages`, and its arguments. */
export type Script = readonly [path: string, ...args: string[]];

/**
 * Brings the demo's database up to date and runs a script on it, whose words go to the terminal.
 *
 * @returns the exit code of the first script that does not end well, else 0
 */
export function runOnDemoData(
  script: Script,
  options: Pick<DemoDatabaseOptions, "whenMissing" | "signal">,
): Promise<number> {
  const demo = { given: process.env, stateFolder: demoStateFolder, ...options };
  return withDemoDatabase(demo, async (environment) => {
    for (const [path, ...args] of [["api/src/main-migrate.ts"], script] satisfies Script[]) {
      const child = spawn(process.execPath, [inRepository("packages", path), ...args], {
        cwd: repositoryRoot,
        env: { ...process.env, ...environment },
        stdio: ["ignore", "inherit", "inherit"],
        signal: options.signal,
        killSignal: "SIGTERM",
      });
      const [code] = await once(child, "exit");
      if (code !== 0) return typeof code === "number" ? code : 1;
    }
    return 0;
  });
}
