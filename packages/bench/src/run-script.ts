import { spawn } from "node:child_process";
import { once } from "node:events";
import { inRepository } from "@gehoor/stack/repository.ts";

/** Runs a script of the clone to its end, its words on the terminal. */
export async function runScript(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [inRepository(script), ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    signal,
    killSignal: "SIGTERM",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}
