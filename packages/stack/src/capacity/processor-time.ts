import { readdir, readFile } from "node:fs/promises";
import { processorTime } from "@gehoor/demo/processor-time";

/** How long a process and those it started had a processor, in seconds; without those that ended. */
export async function processorSeconds(root: number): Promise<number> {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(pids.map(parentOf));
  const ours = pids.filter((pid, index) => pid === root || parents[index] === root);
  return (await processorTime(ours)) / 1000;
}

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name before it, between brackets, may hold anything.
  const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(parent);
}
