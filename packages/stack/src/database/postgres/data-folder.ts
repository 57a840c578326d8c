import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StackProblem } from "../../stack-problem.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import type { ServerAccount } from "./server-account.ts";

/** The database's superuser. Known to everybody: the server listens on loopback only and holds demo data. */
export const superuser = { name: "gehoor", password: "gehoor" } as const;

/**
 * Makes the data folder when it is not there yet, true if it did. `initdb` works in a folder beside it that is renamed
 * when complete, so that an interrupted first start leaves nothing half-made.
 * Refuses (StackProblem) a folder of another major release or of somebody else.
 */
export async function ensureDataFolder(
  dataFolder: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): Promise<boolean> {
  const made = await readFile(join(dataFolder, "PG_VERSION"), "utf8").catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === "ENOENT") return undefined;
      throw new StackProblem(
        `${dataFolder} belongs to another user of this machine (${problem.code}). ` +
          "Start as that user, or take the folder away.",
      );
    },
  );
  if (made === undefined) {
    await initialise(dataFolder, binaries, account);
    return true;
  }
  const major = Number.parseInt(binaries.release, 10);
  if (Number(made) !== major)
    throw new StackProblem(
      `${dataFolder} was made by PostgreSQL ${made.trim()}, this is ${major}. Start with --fresh to begin anew.`,
    );
  return false;
}

async function initialise(
  dataFolder: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): Promise<void> {
  const unfinished = `${dataFolder}.${randomUUID()}`;
  const passwordFile = `${unfinished}.password`;
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, superuser.password, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined)
      for (const path of [unfinished, passwordFile]) await chown(path, account.uid, account.gid);
    // The builtin provider sorts and folds case alike on every machine, whatever locales are installed there.
    const args = ["-D", unfinished, "-U", superuser.name, "--pwfile", passwordFile, "--auth=scram-sha-256"];
    args.push("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
    await run(binaries.initdb, [...args, "--no-instructions", "--no-sync"], account);
    await rename(unfinished, dataFolder);
  } catch (problem) {
    await rm(unfinished, { recursive: true, force: true });
    throw problem;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run(command: string, args: readonly string[], account: ServerAccount): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      ...account,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once("error", failed);
    child.once("close", (code) =>
      code === 0 ? done() : failed(new StackProblem(`The database could not be made: ${said.trim()}`)),
    );
  });
}
