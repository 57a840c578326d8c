import { spawn } from "node:child_process";
import { StackProblem } from "../stack-problem.ts";
import { sendToGroup } from "./managed-process.ts";
import { startParentGuard } from "./parent-guard.ts";
import { openLog, tailOf } from "./process-log.ts";

export interface TaskSpec {
  /** Shown to people and the name of its log file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFolder: string;
  readonly signal: AbortSignal;
}

/** Runs a program that ends by itself. Refuses (StackProblem with the end of its log) when it does not end well. */
export async function runToEnd(task: TaskSpec): Promise<void> {
  const log = openLog(task.logFolder, task.name);
  const child = spawn(task.command, task.args, {
    cwd: task.cwd,
    env: task.env,
    detached: true,
    stdio: log.stdio,
  });
  const guard = startParentGuard(child.pid, "SIGTERM", "SIGKILL");
  const stop = () => sendToGroup(child.pid, "SIGTERM");
  task.signal.addEventListener("abort", stop);
  if (task.signal.aborted) stop();
  try {
    const how = await new Promise<string | undefined>((ended) => {
      child.once("error", (problem) => ended(problem.message));
      child.once("exit", (code, signal) => ended(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
    });
    task.signal.throwIfAborted();
    if (how !== undefined)
      throw new StackProblem(
        `${task.name} failed (${how}). The end of ${log.path}:\n${tailOf(log.path, 40)}`,
      );
  } finally {
    task.signal.removeEventListener("abort", stop);
    guard.release();
    log.close();
  }
}
