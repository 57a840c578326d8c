import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * Calls `gone` when the package manager that runs us has ended. Killed by itself, `npx` or `pnpm` leaves its script
 * running; a stack that nobody can stop with Ctrl-C any more must stop. What stands above the package manager (a shell
 * that starts us in the background and ends) is no reason to stop.
 */
export function onPackageManagerGone(gone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const watched = ancestorsUpToPackageManager();
  const timer = setInterval(() => {
    let child = process.pid;
    for (const ancestor of watched) {
      if (parentOf(child) !== ancestor) {
        clearInterval(timer);
        return gone();
      }
      child = ancestor;
    }
  }, 1000);
  timer.unref();
}

/** Our ancestors from the parent to the topmost package manager among the nearest five. */
function ancestorsUpToPackageManager(): number[] {
  const ancestors: number[] = [];
  for (let pid = parentOf(process.pid); pid > 1 && ancestors.length < 5; pid = parentOf(pid))
    ancestors.push(pid);
  const top = ancestors.findLastIndex((pid) => isPackageManager(commandOf(pid)));
  return ancestors.slice(0, Math.max(top + 1, 1));
}

/** True for the command line of npm, npx or pnpm itself, false for a shell that was told to run one. */
export function isPackageManager(command: string): boolean {
  const [program = "", script = ""] = command.split(/[\0 ]/);
  const name = (path: string) => basename(path).replace(/(-cli)?\.[cm]?js$/, "");
  return [name(program), name(program) === "node" ? name(script) : ""].some((part) =>
    /^(npm|npx|pnpm)$/.test(part),
  );
}

function parentOf(pid: number): number {
  if (pid === process.pid) return process.ppid;
  try {
    // The name in brackets may hold blanks and brackets of its own; the parent is the second word after the last one.
    return Number(
      readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) \S+ /s, "")
        .split(" ")[0],
    );
  } catch {
    return 0;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
