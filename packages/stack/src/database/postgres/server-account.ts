import { execFileSync, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { StackProblem } from "../../stack-problem.ts";

/** The account PostgreSQL runs under; empty means: under our own. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it under its own account; root runs it as the owner of data
 * that is already there (made by an ordinary user before), else as the system's `postgres` user, made when missing.
 */
export async function serverAccount(dataFolder: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp("postgres") ?? createPostgresUser();
}

/** True when the account can come into the folder through all the folders above it: tried, not guessed. */
export function canEnter(folder: string, account: ServerAccount): boolean {
  if (account.uid === undefined) return true;
  const attempt = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return attempt.status === 0;
}

function lookUp(name: string): ServerAccount | undefined {
  const ask = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}

function createPostgresUser(): ServerAccount {
  spawnSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
  const made = spawnSync(
    "useradd",
    ["--system", "--gid", "postgres", "--no-create-home", "--home-dir", "/nonexistent", "postgres"],
    { encoding: "utf8" },
  );
  const account = lookUp("postgres");
  if (account) return account;
  throw new StackProblem(
    "PostgreSQL does not run as root, and the system user `postgres` could not be made " +
      `(${(made.stderr ?? made.error?.message ?? "").trim()}). Start as an ordinary user, or set MIGRATION_DATABASE_URL and DATABASE_URL.`,
  );
}
