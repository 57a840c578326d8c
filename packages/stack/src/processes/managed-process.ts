import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { StackProblem } from "../stack-problem.ts";
import { startParentGuard } from "./parent-guard.ts";
import { openLog, tailOf } from "./process-log.ts";

/** A program of the stack: how to start it, how to see that it is ready, how to ask it to stop. */
export interface ProcessSpec {
  /** Shown to people and the name of its log file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Another account than ours, which only root can choose. */
  readonly account?: { readonly uid?: number; readonly gid?: number };
  /** Asked every 50 ms until it says true. */
  readonly ready: () => Promise<boolean>;
  /** Asks to finish what is in hand and end. */
  readonly stopSignal: "SIGTERM" | "SIGINT";
  /** Ends it after the grace. */
  readonly lastSignal: "SIGKILL" | "SIGQUIT";
}

export interface ManagedProcess {
  readonly name: string;
  /** The process now running under this name; another one after a restart, undefined between two. */
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
}

export interface Supervision {
  readonly logFolder: string;
  /** Milliseconds between the stop signal and the last signal. */
  readonly grace: number;
  /** Told each time a program is started, the first time and after an end of its own. */
  readonly onLaunch: (name: string, pid: number) => void;
  /** Told when a program ended by itself and is started again. */
  readonly onRestart: (line: string) => void;
  /** In development every line of every program is shown as well. */
  readonly onLine?: (name: string, line: string) => void;
  readonly signal: AbortSignal;
}

const startLimit = 90_000;

/**
 * Starts a program and keeps it running until `stop()`: one that ends by itself is started again after a second, then
 * after two, up to half a minute. Resolves when it is ready; refuses (StackProblem with the end of its log) when it
 * ends before that.
 */
export async function startProcess(spec: ProcessSpec, supervision: Supervision): Promise<ManagedProcess> {
  const log = openLog(supervision.logFolder, spec.name, supervision.onLine);
  let child: ChildProcess | undefined;
  const stopping = new AbortController();
  let pause = 1000;

  const launch = () => {
    // A process group of its own: the terminal's Ctrl-C reaches the stack alone, which stops its programs in order.
    const started = spawn(spec.command, spec.args, {
      ...spec.account,
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: log.stdio,
    });
    log.follow(started);
    const guard = startParentGuard(started.pid, spec.stopSignal, spec.lastSignal);
    child = started;
    if (started.pid !== undefined) supervision.onLaunch(spec.name, started.pid);
    return new Promise<string>((ended) => {
      const end = (how: string) => {
        child = undefined;
        guard.release();
        ended(how);
      };
      started.once("error", (problem) => end(problem.message));
      started.once("exit", (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`));
    });
  };

  const untilReady = async (end: Promise<string>) => {
    let ended: string | undefined;
    end.then((how) => {
      ended = how;
    });
    const limit = performance.now() + startLimit;
    while (ended === undefined && performance.now() < limit && !supervision.signal.aborted) {
      if (await spec.ready()) return;
      await wait(50);
    }
    supervision.signal.throwIfAborted();
    throw new StackProblem(
      `${spec.name} did not start (${ended ?? "no sign of life"}). The end of ${log.path}:\n${tailOf(log.path)}`,
    );
  };

  const keepRunning = async (end: Promise<string>) => {
    const began = performance.now();
    const how = await end;
    if (stopping.signal.aborted) return;
    pause = performance.now() - began > 60_000 ? 1000 : Math.min(pause * 2, 30_000);
    supervision.onRestart(`${spec.name} ended (${how}) and is started again; its log: ${log.path}`);
    await wait(pause / 2, undefined, { signal: stopping.signal }).catch(() => {});
    if (!stopping.signal.aborted) await keepRunning(launch());
  };

  const stop = async () => {
    stopping.abort();
    const ending = child;
    if (!ending) return log.close();
    const ended = new Promise<void>((resolve) => ending.once("exit", () => resolve()));
    sendToGroup(ending.pid, spec.stopSignal);
    const timer = setTimeout(() => sendToGroup(ending.pid, spec.lastSignal), supervision.grace);
    await ended;
    clearTimeout(timer);
    log.close();
  };

  const end = launch();
  try {
    await untilReady(end);
  } catch (problem) {
    await stop();
    throw problem;
  }
  void keepRunning(end);
  return { name: spec.name, pid: () => child?.pid, stop };
}

/** Sends a signal to the process and whatever it started itself; one that is already gone is no problem. */
export function sendToGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // ESRCH: it ended in the meantime, which is what was wanted.
  }
}
