import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProcessSpec } from "../../processes/managed-process.ts";
import { databaseMachines, type Site } from "./machine.ts";

/** Two programs of a kind behind one port of the balancer; `check` is what a healthy one answers with 200. */
interface Pair {
  readonly name: string;
  readonly port: number;
  readonly members: readonly number[];
  readonly check: string;
}

/** How soon a member that is gone is left alone, and one that is back is used: each second two, or one, must say so. */
const checked = "check inter 1s fall 2 rise 1";

/**
 * HAProxy: one address for whatever PostgreSQL is the primary, by asking Patroni, and one for each pair of ours.
 *
 * @param writer the port behind which the primary is
 */
export async function balancer(site: Site, writer: number, pairs: readonly Pair[]): Promise<ProcessSpec> {
  const primary = [
    "listen primary",
    "  mode tcp",
    `  bind 127.0.0.1:${writer}`,
    "  timeout client 1h",
    "  timeout server 1h",
    "  option httpchk GET /primary",
    // Or who was connected to the dead one would wait for an answer until its own patience ends.
    "  default-server on-marked-down shutdown-sessions",
    ...databaseMachines.map(
      ({ name, address }) =>
        `  server ${name} ${address}:${site.ports.postgres} port ${site.ports.patroni} ${checked}`,
    ),
  ];
  const ours = pairs.flatMap(({ name, port, members, check }) => [
    `listen ${name}`,
    "  mode http",
    `  bind 127.0.0.1:${port}`,
    "  option forwardfor",
    `  option httpchk GET ${check}`,
    "  option redispatch",
    // A connection that one of ours has just closed for idleness would take a request with it.
    "  option http-server-close",
    // A stream is told of every fifteen seconds.
    "  timeout client 60s",
    "  timeout server 60s",
    ...members.map((member, index) => `  server ${name}-${index + 1} 127.0.0.1:${member} ${checked}`),
  ]);
  const defaults = ["defaults", "  timeout connect 2s", "  timeout check 2s"];
  const file = join(site.folder, "haproxy.cfg");
  const text = ["global", "  maxconn 2000", ...defaults, ...primary, ...ours].join("\n");
  await writeFile(file, `${text}\n`);
  return {
    name: "haproxy",
    command: "/usr/sbin/haproxy",
    args: ["-db", "-f", file],
    cwd: site.folder,
    env: {},
    account: site.account,
    ready: async () => true,
    stopSignal: "SIGTERM",
    lastSignal: "SIGKILL",
  };
}
