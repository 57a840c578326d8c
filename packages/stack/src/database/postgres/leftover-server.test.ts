import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isServerOf, stopLeftoverServer } from "./leftover-server.ts";

async function dataFolder(pid?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-leftover-"));
  if (pid !== undefined)
    await writeFile(join(folder, "postmaster.pid"), `${pid}\n${folder}\n1784000000\n54329\n`);
  return folder;
}

/** A program that is called `postgres`, was started for the folder, and waits. */
async function serverFor(folder: string): Promise<number> {
  const bin = join(await mkdtemp(join(tmpdir(), "gehoor-bin-")), "bin");
  await mkdir(bin);
  await copyFile("/bin/sh", join(bin, "postgres"));
  const child = spawn(join(bin, "postgres"), [
    "-c",
    "trap 'exit 0' INT; while :; do sleep 0.05; done",
    "-D",
    folder,
  ]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "spawn");
  return child.pid ?? 0;
}

test("a folder without pid file needs nothing", async () => {
  expect(await stopLeftoverServer(await dataFolder())).toBe("none");
});

test("a pid file whose process is gone is taken away", async () => {
  const child = spawn("true");
  await once(child, "exit");
  const folder = await dataFolder(child.pid);
  expect(await stopLeftoverServer(folder)).toBe("stale file removed");
  await expect(readFile(join(folder, "postmaster.pid"))).rejects.toThrow("ENOENT");
});

test("a pid file whose number now belongs to another program is taken away, and that program lives on", async () => {
  const folder = await dataFolder(process.pid);
  expect(await stopLeftoverServer(folder)).toBe("stale file removed");
  expect(process.kill(process.pid, 0)).toBe(true);
});

test.each(["", "nonsense", "-1", "0", "1"])("a pid file that says %j kills nobody", async (text) => {
  const folder = await dataFolder();
  await writeFile(join(folder, "postmaster.pid"), text);
  expect(await stopLeftoverServer(folder)).toBe("stale file removed");
});

test("a server of this folder is stopped, one of another folder is not", async () => {
  const folder = await dataFolder();
  const pid = await serverFor(folder);
  expect(await isServerOf(pid, folder)).toBe(true);
  const other = await dataFolder(pid);
  expect(await stopLeftoverServer(other)).toBe("stale file removed");
  expect(await isServerOf(pid, folder)).toBe(true);

  await writeFile(join(folder, "postmaster.pid"), `${pid}\n`);
  expect(await stopLeftoverServer(folder)).toBe("stopped");
  expect(await isServerOf(pid, folder)).toBe(false);
});
