import { join } from "node:path";

/** A machine of the rehearsal: an address of the loopback network, and a folder for what it keeps. */
export interface Machine {
  readonly name: string;
  readonly address: string;
}

/** Each holds PostgreSQL, Patroni and a member of etcd, and dies as a whole. */
export const databaseMachines: readonly Machine[] = [
  { name: "one", address: "127.0.0.2" },
  { name: "two", address: "127.0.0.3" },
];

/** Holds the third member of etcd alone, so that two are left to agree when a machine with a database dies. */
export const witness: Machine = { name: "three", address: "127.0.0.4" };

/** What every machine of the rehearsal is made with. */
export interface Site {
  /** A folder of the rehearsal alone; owned by `account`. */
  readonly folder: string;
  /** Of Debian's PostgreSQL. */
  readonly bin: string;
  /** PostgreSQL, Patroni and PgBouncer refuse to run as root. */
  readonly account: { readonly uid: number; readonly gid: number };
  /** The same port numbers on each machine. */
  readonly ports: Readonly<Record<"postgres" | "patroni" | "etcd" | "etcdPeer", number>>;
  readonly passwords: Readonly<Record<"administrator" | "replication" | "owner" | "process", string>>;
}

export function folderOf(site: Site, { name }: Machine): string {
  return join(site.folder, name);
}

/** Where everything that runs says what it does. */
export function logsOf({ folder }: Site): string {
  return join(folder, "logs");
}
