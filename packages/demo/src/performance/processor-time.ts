import { readdir, readFile } from "node:fs/promises";

/** Milliseconds of the processor that these processes have had so far, all their threads; Linux only. Gone ones count for nothing. */
export async function processorTime(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(pids.map(ofProcess));
  return each.reduce((sum, one) => sum + one, 0);
}

async function ofProcess(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const times = await Promise.all(
    threads.map(async (thread) => {
      const stat = await readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8").catch(() => "0");
      return Number(stat.split(" ")[0]) / 1e6;
    }),
  );
  return times.reduce((sum, one) => sum + one, 0);
}

/** Resident memory of a process, in MB; Linux only, 0 for one that is gone. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
