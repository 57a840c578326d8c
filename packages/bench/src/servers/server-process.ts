import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "@gehoor/api/testing/free-port";

const START_SECONDS = 60;

/** One of those that are compared, as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface Program {
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  /** The variable by which it is told its port. */
  readonly portVariable: string;
  /** What it answers once it is there. */
  readonly readyAt: string;
}

/** Starts a program on a free port and waits until it answers. */
export async function startServer(program: Program): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program.script], {
    env: { ...program.env, NODE_ENV: "production", [program.portVariable]: String(port) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  // Whatever ends the bench ends this too.
  process.once("exit", () => child.kill());
  await answers(`${url}${program.readyAt}`, child);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_SECONDS * 10 && child.exitCode === null; waited += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer && answer.status !== 503) return;
    await wait(100);
  }
  child.kill("SIGKILL");
  throw new Error(`${url} did not answer`);
}
