import { execFileSync } from "node:child_process";
import { readFile, realpath, rm } from "node:fs/promises";
import { platform } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StackProblem } from "../../stack-problem.ts";

/**
 * Clears the way for a new server on this data folder. After `kill -9` of the stack its server may live on, or leave a
 * pid file whose number now belongs to somebody else's process: the first is stopped, the second only loses its file.
 */
export async function stopLeftoverServer(
  dataFolder: string,
): Promise<"none" | "stopped" | "stale file removed"> {
  const pidFile = join(dataFolder, "postmaster.pid");
  const text = await readFile(pidFile, "utf8").catch(() => undefined);
  if (text === undefined) return "none";
  const pid = Number.parseInt(text, 10);
  if (!(pid > 1) || !(await isServerOf(pid, dataFolder))) {
    await rm(pidFile, { force: true });
    return "stale file removed";
  }
  // Fast shutdown first (SIGINT), then immediate (SIGQUIT): the write-ahead log keeps every commit either way.
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (let attempt = 0; attempt < 100; attempt++) {
      if (!(await isServerOf(pid, dataFolder))) return "stopped";
      await wait(100);
    }
  }
  throw new StackProblem(`An older database server (process ${pid}) does not stop. Stop it and start again.`);
}

/** True when the process is alive and was started as the PostgreSQL server of exactly this data folder. */
export async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  const words = await commandWords(pid);
  const program = words[0] ?? "";
  const folder = words[words.indexOf("-D") + 1];
  if (!/postgres(\.exe)?$/.test(program) || !words.includes("-D") || !folder) return false;
  const same = async (path: string) => realpath(path).catch(() => path);
  return (await same(folder)) === (await same(dataFolder));
}

async function commandWords(pid: number): Promise<string[]> {
  if (platform() === "linux") {
    // A slim machine has no `ps`; the kernel tells the same.
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return line.split("\0").filter(Boolean);
  }
  try {
    const line = execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
    const [, program = "", folder = ""] = /^(\S*postgres) -D (.+?) -p \d+/.exec(line) ?? [];
    return program ? [program, "-D", folder] : [];
  } catch {
    return [];
  }
}
