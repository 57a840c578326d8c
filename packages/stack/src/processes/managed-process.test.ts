import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ProcessSpec, type Supervision, startProcess } from "./managed-process.ts";

function supervision(): Supervision & { restarts: string[] } {
  const restarts: string[] = [];
  return {
    logFolder: mkdtempSync(join(tmpdir(), "gehoor-logs-")),
    grace: 300,
    onLaunch: () => {},
    onRestart: (line) => restarts.push(line),
    signal: new AbortController().signal,
    restarts,
  };
}

/** A program of one line of shell that is ready as soon as it has said so. */
function program(script: string, logFolder: string): ProcessSpec {
  return {
    name: "a program",
    command: "/bin/sh",
    args: ["-c", script],
    cwd: "/",
    env: process.env,
    ready: async () => (await readFile(join(logFolder, "a-program.log"), "utf8")).includes("ready"),
    stopSignal: "SIGTERM",
    lastSignal: "SIGKILL",
  };
}

function isAlive(pid: number | undefined): boolean {
  try {
    // A zombie waits for its parent only; it has ended.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("a program that ends before it is ready is refused with the end of its log", async () => {
  const settings = supervision();
  await expect(
    startProcess(program("echo the key is missing >&2; exit 3", settings.logFolder), settings),
  ).rejects.toThrow(/a program did not start \(exit code 3\)[\s\S]*the key is missing/);
});

test("of a database server's log the FATAL line is shown", async () => {
  const settings = supervision();
  const script =
    "echo LOG: starting; echo 'FATAL:  the folder is in use'; echo LOG: database is shut down; exit 1";
  const refusal = startProcess(program(script, settings.logFolder), settings);
  await expect(refusal).rejects.toThrow("FATAL:  the folder is in use");
  await expect(refusal).rejects.not.toThrow("LOG:");
});

test("a program that is not there is refused by name", async () => {
  const settings = supervision();
  const spec = { ...program("", settings.logFolder), command: "/nowhere/program" };
  await expect(startProcess(spec, settings)).rejects.toThrow(/a program did not start \(spawn .*ENOENT\)/);
});

test("a program killed by somebody else is started again, and said to be", async () => {
  const settings = supervision();
  const running = await startProcess(program("echo ready; exec sleep 60", settings.logFolder), settings);
  onTestFinished(() => running.stop());
  const first = running.pid() ?? 0;
  process.kill(first, "SIGKILL");
  await vi.waitFor(() => expect(running.pid()).toSatisfy((pid) => pid !== undefined && pid !== first), 5000);
  expect(settings.restarts).toEqual([
    expect.stringContaining("a program ended (signal SIGKILL) and is started again"),
  ]);
});

test("a program may finish what it has in hand when it is stopped", async () => {
  const settings = supervision();
  const script = "trap 'echo finished; exit 0' TERM; echo ready; while :; do sleep 0.02; done";
  const running = await startProcess(program(script, settings.logFolder), settings);
  const pid = running.pid();
  await running.stop();
  expect(isAlive(pid)).toBe(false);
  expect(settings.restarts).toEqual([]);
  expect(await readFile(join(settings.logFolder, "a-program.log"), "utf8")).toContain("finished");
});

test("one that does not listen is ended after the grace, with everything it started", async () => {
  const settings = supervision();
  const script = "trap '' TERM; sleep 60 & echo child $!; echo ready; while :; do sleep 0.02; done";
  const running = await startProcess(program(script, settings.logFolder), settings);
  const [, child] =
    /child (\d+)/.exec(await readFile(join(settings.logFolder, "a-program.log"), "utf8")) ?? [];
  const pid = running.pid();
  await running.stop();
  expect(isAlive(pid)).toBe(false);
  await vi.waitFor(() => expect(isAlive(Number(child))).toBe(false));
});

test("no program outlives a stack that was killed", async () => {
  const settings = supervision();
  const module = join(import.meta.dirname, "managed-process.ts");
  const script = `
    const { startProcess } = await import(${JSON.stringify(module)});
    const logFolder = ${JSON.stringify(settings.logFolder)};
    const running = await startProcess(
      { name: "a program", command: "sleep", args: ["60"], cwd: "/", env: process.env, ready: async () => true,
        stopSignal: "SIGTERM", lastSignal: "SIGKILL" },
      { logFolder, grace: 300, onLaunch() {}, onRestart() {}, signal: new AbortController().signal });
    console.log(running.pid());`;
  const stack = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(stack.stdout, "data");
  const pid = Number(String(line));
  expect(isAlive(pid)).toBe(true);
  stack.kill("SIGKILL");
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 5000);
});
