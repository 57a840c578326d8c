import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { loginIn } from "../db/database-address.ts";
import { freePort } from "./free-port.ts";

const program = "/usr/sbin/pgbouncer";

/** Where it is not, what needs it is left out; test:deep installs it where it can, and says what was left out. */
export const hasPgbouncer = existsSync(program);

export interface Pooler {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A pooler in transaction mode before the server of this address, for its login.
 *
 * @param sessions how many sessions of the server it takes at most
 */
export async function startPgbouncer(address: string, sessions: number): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-pooler-"));
  // Root's pooler runs under another account.
  await chmod(folder, 0o755);
  const port = await freePort();
  const { name, password } = loginIn(address);
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: port,
    unix_socket_dir: "",
    auth_type: "scram-sha-256",
    auth_file: join(folder, "users.txt"),
    pool_mode: "transaction",
    default_pool_size: sessions,
    max_client_conn: 500,
    server_login_retry: 1,
    query_wait_timeout: 5,
    ...(process.getuid?.() === 0 && { user: "nobody" }),
  };
  const lines = Object.entries(settings).map(([setting, value]) => `${setting} = ${value}`);
  const databases = `[databases]\n* = host=127.0.0.1 port=${new URL(address).port}`;
  await writeFile(join(folder, "users.txt"), `"${name}" "${password}"\n`);
  await writeFile(join(folder, "pooler.ini"), `${databases}\n[pgbouncer]\n${lines.join("\n")}\n`);
  const child = spawn(program, ["-q", join(folder, "pooler.ini")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries === 100 || child.exitCode !== null) throw new Error("PgBouncer did not start");
    await wait(50);
  }
  return {
    port,
    stop: async () => {
      child.kill("SIGINT");
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      told(true);
    });
    socket.once("error", () => told(false));
  });
}
