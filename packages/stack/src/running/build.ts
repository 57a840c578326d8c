import { platform } from "node:os";
import { runToEnd } from "../processes/run-to-end.ts";
import { inRepository, repositoryRoot } from "../repository.ts";

/**
 * Builds both apps for production. Turborepo knows from the sources whether its kept output is still good, so a second
 * start builds nothing.
 */
export function buildApps(logFolder: string, signal: AbortSignal): Promise<void> {
  return runToEnd({
    name: "build",
    command: inRepository("node_modules", ".bin", platform() === "win32" ? "turbo.CMD" : "turbo"),
    args: ["run", "build", "--output-logs=errors-only", "--ui=stream"],
    cwd: repositoryRoot,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NODE_ENV: "production" },
    logFolder,
    signal,
  });
}
