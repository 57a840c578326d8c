import { spawn } from "node:child_process";

/** Watches over one program on behalf of this process. */
export interface ParentGuard {
  readonly release: () => void;
}

/**
 * Makes sure that a program does not outlive us, even when we end by `kill -9` and can stop nothing any more: a shell of
 * one megabyte reads from a pipe that only we hold open, and when it closes asks the program to stop, and ten seconds
 * later insists. On Windows child processes are left as the system leaves them.
 */
export function startParentGuard(
  pid: number | undefined,
  stopSignal: NodeJS.Signals,
  lastSignal: NodeJS.Signals,
): ParentGuard {
  if (pid === undefined || process.platform === "win32") return { release: () => {} };
  const [stop, last] = [stopSignal.slice(3), lastSignal.slice(3)];
  // `kill -s NAME -- -group` is the one spelling that every shell's own kill understands.
  const script = `trap "" INT TERM HUP; cat >/dev/null; kill -s ${stop} -- -${pid}; sleep 10; kill -s ${last} -- -${pid}`;
  const guard = spawn("/bin/sh", ["-c", script], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.once("error", () => {});
  guard.stdin.once("error", () => {});
  guard.unref();
  return {
    release: () => {
      try {
        if (guard.pid !== undefined) process.kill(-guard.pid, "SIGKILL");
      } catch {
        // It is already gone.
      }
    },
  };
}
