import type { ChildProcess, StdioOptions } from "node:child_process";
import { closeSync, createWriteStream, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

/** The log file of one program, from the start of the stack on. */
export interface ProcessLog {
  readonly path: string;
  readonly stdio: StdioOptions;
  /** Passes the lines of a started program on to the screen, when that was asked for. */
  readonly follow: (child: ChildProcess) => void;
  readonly close: () => void;
}

/**
 * Opens (and empties) `<folder>/<name>.log`. Without `onLine` the program writes to the file by itself, so that nothing
 * it says is lost when the stack is killed; with `onLine` every line passes through us.
 */
export function openLog(
  folder: string,
  name: string,
  onLine?: (name: string, line: string) => void,
): ProcessLog {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.log`);
  if (!onLine) {
    const file = openSync(path, "w");
    return { path, stdio: ["ignore", file, file], follow: () => {}, close: () => closeSync(file) };
  }
  const file = createWriteStream(path);
  return {
    path,
    stdio: ["ignore", "pipe", "pipe"],
    follow: (child) => {
      for (const stream of [child.stdout, child.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on("line", (line) => {
          file.write(`${line}\n`);
          onLine(name, line);
        });
      }
    },
    close: () => file.end(),
  };
}

/** The last lines of a log; when a server told why it could not go on (FATAL), those lines only. */
export function tailOf(path: string, lines = 20): string {
  const all = stripVTControlCharacters(readFileSync(path, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  const fatal = all.filter((line) => /\b(FATAL|PANIC): (?!.*starting up)/.test(line));
  return (fatal.length > 0 ? fatal : all).slice(-lines).join("\n");
}
