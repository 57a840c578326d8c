import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { LoadJob, LoadResult } from "./load-job.ts";

const script = fileURLToPath(new URL("./main-load.ts", import.meta.url));

/** The process that sends requests. */
export interface LoadProcess {
  readonly pid: number;
  /** @throws where an answer was none: a fast refusal is no measurement */
  run(job: LoadJob): Promise<LoadResult>;
  stop(): void;
}

export function startLoadProcess(): LoadProcess {
  const child: ChildProcess = fork(script, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  return {
    pid: child.pid ?? 0,
    run: async (job) => {
      const answer = once(child, "message");
      child.send(job);
      const [result] = (await answer) as [LoadResult];
      if (result.failure !== undefined) throw new Error(`${job.url} answered ${result.failure}`);
      return result;
    },
    stop: () => child.disconnect(),
  };
}
