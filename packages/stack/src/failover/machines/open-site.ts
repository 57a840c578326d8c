import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverAccount } from "../../database/postgres/server-account.ts";
import { type DebianPackage, debianPrograms, installMissing } from "../../debian/debian-packages.ts";
import { freePorts } from "../../ports.ts";
import { StackProblem } from "../../stack-problem.ts";
import type { Site } from "./machine.ts";

/** What a failover takes. */
export const failoverPackages: readonly DebianPackage[] = [
  "postgresql",
  "patroni",
  "etcd-server",
  "haproxy",
  "pgbouncer",
];

/**
 * A folder and ports for the machines, with what Debian has to be installed on them.
 *
 * @throws StackProblem where it cannot be rehearsed, with what is missing
 */
export async function openSite(): Promise<Site> {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    throw new StackProblem(
      "A failover is rehearsed by root on Debian or its kin: it installs packages and runs PostgreSQL under another account. " +
        "Run it in a container or a virtual machine that you can throw away.",
    );
  const missing = installMissing(failoverPackages);
  const bin = debianPrograms("postgresql");
  if (missing.length > 0 || bin === undefined)
    throw new StackProblem(
      `Not there, and not to be installed: ${missing.join(", ")}. Install them, as by: apt-get install ${missing.join(" ")}`,
    );
  const folder = await mkdtemp(join(tmpdir(), "gehoor-failover-"));
  const { uid = 0, gid = 0 } = await serverAccount(folder);
  await chown(folder, uid, gid);
  await mkdir(join(folder, "logs"));
  const [postgres = 0, patroni = 0, etcd = 0, etcdPeer = 0] = await freePorts(4);
  const chance = () => randomBytes(24).toString("hex");
  return {
    folder,
    bin,
    account: { uid, gid },
    ports: { postgres, patroni, etcd, etcdPeer },
    passwords: { administrator: chance(), replication: chance(), owner: chance(), process: chance() },
  };
}
