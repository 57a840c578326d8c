import { chown, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProcessSpec } from "../../processes/managed-process.ts";
import type { Site } from "./machine.ts";

/**
 * PgBouncer in transaction mode before the balancer's address of the primary, for the login of the processes.
 *
 * @param writer the port of the balancer
 */
export async function pooler(site: Site, port: number, writer: number): Promise<ProcessSpec> {
  const users = join(site.folder, "users.txt");
  const file = join(site.folder, "pgbouncer.ini");
  const settings = {
    listen_addr: "127.0.0.1",
    listen_port: port,
    unix_socket_dir: "",
    auth_type: "scram-sha-256",
    auth_file: users,
    pool_mode: "transaction",
    default_pool_size: 30,
    max_client_conn: 500,
    // Seconds: so soon it tries again, and so long a question waits for a server before it is refused.
    server_login_retry: 1,
    query_wait_timeout: 5,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const text = ["[databases]", `* = host=127.0.0.1 port=${writer}`, "[pgbouncer]", ...lines].join("\n");
  await writeFile(users, `"gehoor_process" "${site.passwords.process}"\n`, { mode: 0o600 });
  await chown(users, site.account.uid, site.account.gid);
  await writeFile(file, `${text}\n`);
  return {
    name: "pgbouncer",
    command: "/usr/sbin/pgbouncer",
    args: [file],
    cwd: site.folder,
    env: {},
    account: site.account,
    ready: async () => true,
    stopSignal: "SIGINT",
    lastSignal: "SIGKILL",
  };
}
