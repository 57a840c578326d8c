import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./repository.ts";

const script = join(import.meta.dirname, "require-node.cjs");

/** Runs Node on a machine of which a line of JavaScript says what is different. */
function runOn(difference: string, args: readonly string[]) {
  const machine = join(mkdtempSync(join(tmpdir(), "gehoor-machine-")), "machine.cjs");
  writeFileSync(machine, difference);
  return spawnSync(process.execPath, ["-r", machine, ...args], { encoding: "utf8" });
}

const startOn = (difference: string) => runOn(difference, ["-r", script, "-e", "console.log('started')"]);

const missing = "libatomic.so.1: cannot open shared object file: No such file or directory";

test("on our own Node a command starts without a word", () => {
  expect(startOn("")).toMatchObject({ status: 0, stdout: "started\n", stderr: "" });
});

test.runIf(process.platform === "linux")(
  "without the library that Node 26 needs, it says what to install",
  () => {
    const { status, stdout, stderr } = startOn(`process.dlopen = () => { throw new Error("${missing}"); }`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("apt-get install libatomic1");
  },
);

test.runIf(process.platform === "linux")(
  "an install on a machine for which npm has no library says so too",
  () => {
    const { status, stderr } = runOn(
      `process.dlopen = () => { throw new Error("${missing}"); };
     Object.defineProperty(process, "arch", { value: "s390x" });`,
      [script],
    );
    expect(status).toBe(1);
    expect(stderr).toContain("apt-get install libatomic1");
  },
);

test.runIf(process.platform === "linux")(
  "a command finds the library that the install put into the clone",
  () => {
    const clone = mkdtempSync(join(tmpdir(), "gehoor-clone-"));
    const scripts = join(clone, "packages", "stack", "src");
    mkdirSync(scripts, { recursive: true });
    cpSync(join(import.meta.dirname, "with-library.sh"), join(scripts, "with-library.sh"));
    const seen = () =>
      spawnSync("sh", ["packages/stack/src/with-library.sh", "sh", "-c", "echo $LD_LIBRARY_PATH"], {
        cwd: clone,
        encoding: "utf8",
        env: { PATH: process.env.PATH, LD_LIBRARY_PATH: "/elsewhere" },
      }).stdout.trim();
    expect(seen()).toBe("/elsewhere");
    mkdirSync(join(clone, "node_modules", ".libatomic"), { recursive: true });
    expect(seen()).toMatch(/node_modules\/\.libatomic:\/elsewhere$/);
  },
);

test("no root command starts Node without showing it that library, the hook of a later install included", () => {
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
  const commands = Object.values<string>(scripts).flatMap((script) => script.split(" && "));
  const direct = commands.filter(
    (command) => !/^(sh packages\/stack\/src\/with-library\.sh|pnpm) /.test(command),
  );
  expect(direct).toEqual([]);
});

test("on the machine's own older Node it points at the install that failed", () => {
  const { status, stdout, stderr } = startOn("delete globalThis.Temporal");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("Node 26 was not installed");
});

test("the install itself runs on an older Node", () => {
  expect(runOn("delete globalThis.Temporal", [script])).toMatchObject({ status: 0, stderr: "" });
});
