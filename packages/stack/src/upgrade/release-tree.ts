import { spawnSync } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runToEnd } from "../processes/run-to-end.ts";
import { repositoryRoot } from "../repository.ts";
import type { Release } from "./releases.ts";

/** A release as it was, installed and built, in a folder of its own. */
export interface ReleaseTree {
  readonly folder: string;
  remove(): Promise<void>;
}

/** False in a clone that was made without its history, where no release can be had. */
export function isInHistory({ commit }: Release): boolean {
  return spawnSync("git", ["cat-file", "-e", `${commit}^{commit}`], { cwd: repositoryRoot }).status === 0;
}

/** Takes a release out of the history, installs what it needs, and builds its sites. */
export async function releaseTree(
  { version, commit }: Release,
  logFolder: string,
  signal: AbortSignal,
): Promise<ReleaseTree> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `gehoor-${version}-`)));
  const run = (name: string, command: string) =>
    runToEnd({
      name: `${name}-${version}`,
      command: "sh",
      args: ["-c", command],
      cwd: folder,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: "1",
        DO_NOT_TRACK: "1",
        NODE_ENV: undefined,
        CI: "true",
      },
      logFolder,
      signal,
    });
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await run("take", `git -C "${repositoryRoot}" archive ${commit} | tar -x`);
    await run("install", "npx -y pnpm@12 install --frozen-lockfile --prefer-offline");
    await run("build", "npx -y pnpm@12 build --output-logs=errors-only --ui=stream");
  } catch (problem) {
    await remove();
    throw problem;
  }
  return { folder, remove };
}
