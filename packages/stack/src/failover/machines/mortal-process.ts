import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { sendToGroup } from "../../processes/managed-process.ts";
import { startParentGuard } from "../../processes/parent-guard.ts";
import { folderOf, logsOf, type Machine, type Site } from "./machine.ts";

/** A program that stays dead when it dies, as everything does on a machine without power. */
export interface MortalProcess {
  /** Ends it and its group without a word; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Below 0: before all that runs at the usual priority. */
const AHEAD = -10;

/** Starts a program on a machine; what it says goes on in `<machine>-<program>.log` among the logs. */
export function startMortal(
  site: Site,
  machine: Machine,
  program: { readonly name: string; readonly command: string; readonly args: readonly string[] },
): MortalProcess {
  const folder = folderOf(site, machine);
  const log = openSync(join(logsOf(site), `${machine.name}-${program.name}.log`), "a");
  const child = spawn(program.command, program.args, {
    ...site.account,
    cwd: folder,
    env: { PATH: `${site.bin}:/usr/sbin:/usr/bin:/sbin:/bin`, HOME: folder, LC_ALL: "C.UTF-8" },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  // Otherwise it had a machine to itself: what tells the living from the dead must not wait for a page to be drawn.
  if (child.pid !== undefined) setPriority(child.pid, AHEAD);
  // Asked first: Patroni takes its PostgreSQL along, which is in a group of its own.
  const guard = startParentGuard(child.pid, "SIGTERM", "SIGKILL");
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  }).finally(guard.release);
  return {
    kill: () => {
      sendToGroup(child.pid, "SIGKILL");
      return ended;
    },
  };
}
