import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseUrls } from "../database/database-urls.ts";
import { StackProblem } from "../stack-problem.ts";

/** What a running stack tells other commands (`pnpm seed`, the journeys) through a file in its state folder. */
export interface RunningStack {
  readonly pid: number;
  readonly urls: Readonly<Record<string, string>>;
  readonly databaseUrls: DatabaseUrls;
  /** Process ids by name, kept up to date over restarts. */
  readonly processes: Readonly<Record<string, number>>;
}

/** The stack that runs from this state folder at this moment, if any. */
export async function findRunningStack(stateFolder: string): Promise<RunningStack | undefined> {
  const text = await readFile(fileIn(stateFolder), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const found = parse(text);
  return found && isStack(found.pid) ? found : undefined;
}

/** Refuses (StackProblem with its addresses) when a stack already runs from this state folder. */
export async function requireNoneRunning(stateFolder: string): Promise<void> {
  const found = await findRunningStack(stateFolder);
  if (!found || found.pid === process.pid) return;
  const places = Object.entries(found.urls).map(([what, url]) => `  ${what}: ${url}`);
  throw new StackProblem(
    [
      `Gehoor already runs from this folder (process ${found.pid}); stop it first with Ctrl-C.`,
      ...places,
    ].join("\n"),
  );
}

/** Keeps the file of this stack up to date until it is withdrawn. */
export interface Announcement {
  readonly launched: (name: string, pid: number) => void;
  readonly withdraw: () => void;
}

/** Claims the state folder for this process; the file is written whole or not at all, readers may look at any moment. */
export function announceRunningStack(
  stateFolder: string,
  stack: Pick<RunningStack, "urls" | "databaseUrls">,
): Announcement {
  const processes: Record<string, number> = {};
  const write = () => {
    const running: RunningStack = { pid: process.pid, ...stack, processes };
    const unfinished = `${fileIn(stateFolder)}.${process.pid}`;
    writeFileSync(unfinished, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, fileIn(stateFolder));
  };
  mkdirSync(stateFolder, { recursive: true });
  write();
  return {
    launched: (name, pid) => {
      processes[name] = pid;
      write();
    },
    withdraw: () => rmSync(fileIn(stateFolder), { force: true }),
  };
}

function fileIn(stateFolder: string): string {
  return join(stateFolder, "running.json");
}

function parse(text: string): RunningStack | undefined {
  try {
    // The one place where this file is read; it is ours, and a half-understood one counts as none.
    const value = JSON.parse(text) as RunningStack;
    return Number.isInteger(value.pid) && value.urls && value.databaseUrls && value.processes
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** A process id is given out again after its owner's end: on Linux the command line tells whether it is still a stack. */
function isStack(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if (!(problem instanceof Error && "code" in problem && problem.code === "EPERM")) return false;
  }
  try {
    return /\.ts\b/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return process.platform !== "linux";
  }
}
