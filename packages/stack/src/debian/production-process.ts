import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { repositoryRoot } from "../repository.ts";
import { debianPrograms } from "./debian-packages.ts";

/** What a process is given, and the whole of it. */
export type Settings = Readonly<Record<string, string>>;

const LONGEST_MILLISECONDS = 600_000;

/** With our Node and Debian's programs first, and nothing of the machine's own settings. */
function environment(given: Settings): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), debianPrograms("postgresql"), process.env.PATH].join(delimiter);
  return { PATH: path, HOME: process.env.HOME, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH, ...given };
}

/**
 * Runs a command in the repository to its end.
 *
 * @returns what it said
 * @throws with what it said, when it does not end well
 */
export function run(command: string, args: readonly string[], given: Settings, input = ""): string {
  const ended = spawnSync(command, args, {
    cwd: repositoryRoot,
    input,
    env: environment(given),
    encoding: "utf8",
    timeout: LONGEST_MILLISECONDS,
  });
  if (ended.status !== 0) throw new Error(`${command} ${args.join(" ")}\n${ended.stdout}${ended.stderr}`);
  return `${ended.stdout}${ended.stderr}`;
}

/** Starts a process of production and waits until it answers at its readiness address; stopped after the test. */
export async function started(args: readonly string[], given: Settings, ready: string): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: repositoryRoot,
    env: environment(given),
    stdio: "pipe",
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(String(text)));
  onTestFinished(async () => {
    const ended = once(child, "exit");
    if (child.exitCode === null && child.kill("SIGTERM")) await ended;
  });
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(ready).catch(() => undefined);
    if (answer?.ok) return;
    if (tries > 200 || child.exitCode !== null) throw new Error(`${args[0]}\n${said.join("")}`);
    await wait(100);
  }
}
