import { createHash } from "node:crypto";
import { chmod, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { canEnter, type ServerAccount } from "./server-account.ts";

/** Where root keeps what the `postgres` user must reach when the clone itself is out of its reach. */
export const sharedHome = "/var/lib/gehoor";

/**
 * The folder that holds the database of this stack: within its state folder, or under /var/lib/gehoor when the
 * server's account cannot come into the state folder (a clone in root's home, mode 700).
 */
export async function postgresHome(stateFolder: string, account: ServerAccount): Promise<string> {
  const own = join(stateFolder, "postgres");
  await mkdir(own, { recursive: true });
  if (canEnter(own, account)) return own;
  const elsewhere = homeElsewhere(stateFolder);
  await mkdir(elsewhere, { recursive: true });
  // Root's umask may be stricter than the server's account can bear.
  await chmod(sharedHome, 0o755);
  await chmod(elsewhere, 0o755);
  return elsewhere;
}

/** Takes away the database of a state folder wherever it stands. The server must not be running. */
export async function removePostgresHome(stateFolder: string): Promise<void> {
  await rm(join(stateFolder, "postgres"), { recursive: true, force: true });
  await rm(homeElsewhere(stateFolder), { recursive: true, force: true });
}

/** Both places where the data folder of a state folder can be. */
export function possibleDataFolders(stateFolder: string): string[] {
  return [join(stateFolder, "postgres", "data"), join(homeElsewhere(stateFolder), "data")];
}

function homeElsewhere(stateFolder: string): string {
  return join(sharedHome, createHash("sha256").update(stateFolder).digest("hex").slice(0, 12));
}
