import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { serverAccount } from "../database/postgres/server-account.ts";

/** A server of Debian's PostgreSQL, new and empty, as an administrator finds it after installing one. */
export interface DebianCluster {
  readonly port: number;
  /** An administrator's connection. */
  readonly admin: (database: string) => string;
  /** Stops it and takes its data away. */
  stop(): Promise<void>;
}

const PASSWORD = "of-the-administrator";

/** @param bin the folder of its programs */
export async function startDebianCluster(bin: string, port: number): Promise<DebianCluster> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-debian-"));
  const data = join(folder, "data");
  const account = await serverAccount(data);
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, PASSWORD);
  await chmod(folder, 0o755);
  if (account.uid !== undefined && account.gid !== undefined)
    for (const path of [folder, passwordFile]) await chown(path, account.uid, account.gid);
  const options = ["-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256", "--encoding=UTF8"];
  const made = spawnSync(join(bin, "initdb"), ["-D", data, ...options, "--locale=C", "--no-sync"], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const hasty = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off"];
  const settings = ["unix_socket_directories=", "listen_addresses=127.0.0.1", ...hasty];
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((one) => ["-c", one])],
    { ...account, cwd: "/", stdio: "ignore" },
  );
  const isReady = () =>
    spawnSync(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]).status === 0;
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries > 100 || server.exitCode !== null) throw new Error("Debian's PostgreSQL did not start");
    await wait(100);
  }
  return {
    port,
    admin: (database) => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
