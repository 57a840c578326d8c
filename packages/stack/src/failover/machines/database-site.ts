import { untilInStep, untilWritable } from "./cluster-state.ts";
import { type DatabaseMachine, makeFolder, switchOn } from "./database-machine.ts";
import { startEtcd } from "./etcd.ts";
import { databaseMachines, type Machine, type Site, witness } from "./machine.ts";

/** The machines with databases, of which one can die at a time. */
export interface DatabaseSite {
  /** Kills the machine of the primary, and says which. */
  killPrimary(): Promise<Machine>;
  /** Resolves when the other has taken over from a dead one. */
  untilTakenOver(dead: Machine): Promise<void>;
  /** Switches a dead machine on again; resolves when both are in step. */
  revive(dead: Machine): Promise<void>;
  /** An administrator's address of a database on the primary. */
  administrator(database: string): Promise<string>;
  stop(): Promise<void>;
}

/** Switches all on, and waits until one PostgreSQL follows the other. */
export async function openDatabaseSite(site: Site, signal: AbortSignal): Promise<DatabaseSite> {
  const on = new Map<string, DatabaseMachine>();
  await makeFolder(site, witness);
  const third = startEtcd(site, witness);
  const start = async (machine: Machine) => void on.set(machine.name, await switchOn(site, machine));
  const stop = async () => {
    await Promise.all([...on.values()].map((machine) => machine.kill()));
    await third.kill();
  };
  try {
    await Promise.all(databaseMachines.map(start));
    await untilInStep(site, signal);
  } catch (problem) {
    await stop();
    throw problem;
  }
  return {
    stop,
    killPrimary: async () => {
      const { primary } = await untilInStep(site, signal);
      await on.get(primary.name)?.kill();
      on.delete(primary.name);
      return primary;
    },
    untilTakenOver: async (dead) => void (await untilWritable(site, signal, dead)),
    revive: async (dead) => {
      await start(dead);
      await untilInStep(site, signal);
    },
    administrator: async (database) => {
      const primary = await untilWritable(site, signal);
      return `postgres://postgres:${site.passwords.administrator}@${primary.address}:${site.ports.postgres}/${database}`;
    },
  };
}
