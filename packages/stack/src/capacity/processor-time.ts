import { readdir, readFile } from "node:fs/promises";

/** Ticks of Linux in a second, whatever the machine. */
const TICKS = 100;

/** What /proc tells of a process: who started it, and for how long it had a processor, in seconds. */
async function statOf(pid: number): Promise<{ parent: number; seconds: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name before it, between brackets, may hold anything.
  const [, parent, , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { parent: Number(parent), seconds: (Number(user ?? 0) + Number(system ?? 0)) / TICKS };
}

/** How long a process and those it started had a processor, in seconds; without those that ended. */
export async function processorSeconds(root: number): Promise<number> {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const stats = await Promise.all(pids.map(statOf));
  const isOurs = (pid: number, parent: number) => pid === root || parent === root;
  return stats.reduce((sum, { parent, seconds }, index) => {
    const pid = pids[index] ?? 0;
    return isOurs(pid, parent) ? sum + seconds : sum;
  }, 0);
}

/** Resident memory of a process, in MB. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
