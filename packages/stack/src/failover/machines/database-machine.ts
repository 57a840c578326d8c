import { chown, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startEtcd } from "./etcd.ts";
import { folderOf, type Machine, type Site } from "./machine.ts";
import { startPatroni } from "./patroni.ts";

/** A machine with PostgreSQL on it, as somebody in the server room knows it. */
export interface DatabaseMachine extends Machine {
  /** Pulls the plug: nothing on it says goodbye. */
  kill(): Promise<void>;
}

/** Switches a machine on; what it kept from before is there. */
export async function switchOn(site: Site, machine: Machine): Promise<DatabaseMachine> {
  const folder = await makeFolder(site, machine);
  const etcd = startEtcd(site, machine);
  const patroni = await startPatroni(site, machine);
  return {
    ...machine,
    kill: async () => {
      // Patroni first, or it would see its PostgreSQL die and tell the others.
      const patroniGone = patroni.kill();
      const etcdGone = etcd.kill();
      await killServer(join(folder, "data"));
      await Promise.all([patroniGone, etcdGone]);
    },
  };
}

/** The folder that is this machine's disk. */
export async function makeFolder(site: Site, machine: Machine): Promise<string> {
  const folder = folderOf(site, machine);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, site.account.uid, site.account.gid);
  return folder;
}

/** The PostgreSQL on this data, whose processes Patroni starts apart from itself. */
async function killServer(data: string): Promise<void> {
  const [line] = (await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const postmaster = Number(line);
  if (!Number.isInteger(postmaster) || postmaster < 2) return;
  for (const pid of [postmaster, ...(await childrenOf(postmaster))]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // ESRCH: it is gone already.
    }
  }
}

async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      // The name before it, between brackets, may hold anything.
      return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
    }),
  );
  return pids.filter((_, index) => parents[index] === parent);
}
