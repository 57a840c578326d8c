import { join } from "node:path";
import { databaseMachines, folderOf, type Machine, type Site, witness } from "./machine.ts";
import { type MortalProcess, startMortal } from "./mortal-process.ts";

const members = [...databaseMachines, witness];

/** Where Patroni finds etcd: any member answers. */
export function etcdHosts({ ports }: Site): string {
  return members.map(({ address }) => `${address}:${ports.etcd}`).join(",");
}

/** Starts this machine's member; one that was there before goes on from what it kept. */
export function startEtcd(site: Site, machine: Machine): MortalProcess {
  const { etcd, etcdPeer } = site.ports;
  const client = `http://${machine.address}:${etcd}`;
  const peer = `http://${machine.address}:${etcdPeer}`;
  const settings = {
    name: machine.name,
    "data-dir": join(folderOf(site, machine), "etcd"),
    "listen-client-urls": client,
    "advertise-client-urls": client,
    "listen-peer-urls": peer,
    "initial-advertise-peer-urls": peer,
    "initial-cluster": members.map(({ name, address }) => `${name}=http://${address}:${etcdPeer}`).join(","),
    "log-level": "warn",
  };
  const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  return startMortal(site, machine, { name: "etcd", command: "/usr/bin/etcd", args });
}
