import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { etcdHosts } from "./etcd.ts";
import { folderOf, type Machine, type Site } from "./machine.ts";
import { type MortalProcess, startMortal } from "./mortal-process.ts";

/**
 * How fast a dead primary is replaced, in seconds: its lease runs out after `ttl`, counted from its last sign of life, of which
 * there is one each `loop_wait`. Patroni asks that ttl be at least loop_wait and twice retry_timeout, and no less than 20.
 */
const pace = { ttl: 20, loop_wait: 5, retry_timeout: 5 };

/** The settings of one machine's Patroni, as docs/operations tells administrators to have them. */
function settingsOf(site: Site, machine: Machine) {
  const { address } = machine;
  const { ports, passwords } = site;
  const folder = folderOf(site, machine);
  const host = (port: number) => `${address}:${port}`;
  return {
    scope: "gehoor",
    name: machine.name,
    restapi: { listen: host(ports.patroni), connect_address: host(ports.patroni) },
    etcd3: { hosts: etcdHosts(site) },
    bootstrap: {
      dcs: {
        ...pace,
        // Only a standby that has everything acknowledged is promoted.
        synchronous_mode: true,
        postgresql: { use_pg_rewind: true, parameters: { max_connections: 100, jit: "off" } },
      },
      initdb: [{ encoding: "UTF8" }, { locale: "C" }, "data-checksums"],
    },
    postgresql: {
      listen: host(ports.postgres),
      connect_address: host(ports.postgres),
      data_dir: join(folder, "data"),
      bin_dir: site.bin,
      pgpass: join(folder, "pgpass"),
      // A primary that was killed has written what nobody may know of; then it begins anew as a copy.
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
      authentication: {
        superuser: { username: "postgres", password: passwords.administrator },
        replication: { username: "replicator", password: passwords.replication },
      },
      pg_hba: [
        "host replication replicator 127.0.0.0/8 scram-sha-256",
        "host all all 127.0.0.0/8 scram-sha-256",
      ],
      parameters: { unix_socket_directories: "", password_encryption: "scram-sha-256" },
    },
  };
}

/** Starts Patroni, which makes, starts and follows this machine's PostgreSQL. */
export async function startPatroni(site: Site, machine: Machine): Promise<MortalProcess> {
  const file = join(folderOf(site, machine), "patroni.yml");
  // Every JSON is YAML.
  await writeFile(file, JSON.stringify(settingsOf(site, machine), undefined, 2), { mode: 0o644 });
  return startMortal(site, machine, { name: "patroni", command: "/usr/bin/patroni", args: [file] });
}
