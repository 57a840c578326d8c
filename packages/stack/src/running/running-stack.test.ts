import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { embeddedDatabaseUrls } from "../database/database-urls.ts";
import { announceRunningStack, findRunningStack, requireNoneRunning } from "./running-stack.ts";

const stack = {
  urls: { "Citizens' site": "http://localhost:3000" },
  databaseUrls: embeddedDatabaseUrls(54_329),
};
const stateFolder = () => mkdtemp(join(tmpdir(), "gehoor-state-"));

test("nothing runs from a new folder", async () => {
  const folder = await stateFolder();
  expect(await findRunningStack(folder)).toBeUndefined();
  await requireNoneRunning(folder);
});

test("other commands find the running stack with the processes of this moment", async () => {
  const folder = await stateFolder();
  const announcement = announceRunningStack(folder, stack);
  announcement.launched("api", 11);
  announcement.launched("api", 12);
  const kept = JSON.parse(await readFile(join(folder, "running.json"), "utf8"));
  expect(kept).toMatchObject({ ...stack, pid: process.pid, processes: { api: 12 } });
  announcement.withdraw();
  expect(await findRunningStack(folder)).toBeUndefined();
});

test.each([
  ["is gone", JSON.stringify({ pid: 4_194_303, ...stack, processes: {} })],
  ["is half-written", '{"pid": 12'],
  ["belongs to a program that is no stack", JSON.stringify({ pid: 1, ...stack, processes: {} })],
])("a file whose process %s does not stand in the way", async (_case, text) => {
  const folder = await stateFolder();
  await writeFile(join(folder, "running.json"), text);
  await requireNoneRunning(folder);
});

test("a second stack in the same folder is refused with the addresses of the first", async () => {
  const folder = await stateFolder();
  const module = join(import.meta.dirname, "running-stack.ts");

  const script = `const { announceRunningStack } = await import(${JSON.stringify(module)});
    announceRunningStack(${JSON.stringify(folder)}, ${JSON.stringify(stack)});
    console.log("announced"); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", script]);
  try {
    await once(other.stdout, "data");
    await expect(requireNoneRunning(folder)).rejects.toThrow(
      /already runs from this folder[\s\S]*http:\/\/localhost:3000/,
    );
  } finally {
    other.kill("SIGKILL");
  }
});
