import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What deep tests need of Debian, by the program that shows it is there. Add a line, and skip the test where it is not. */
const programs = {
  postgresql: () => postgresPrograms(),
  pgbouncer: () => ["/usr/sbin/pgbouncer"].find(existsSync),
  patroni: () => ["/usr/bin/patroni"].find(existsSync),
  "etcd-server": () => ["/usr/bin/etcd"].find(existsSync),
  haproxy: () => ["/usr/sbin/haproxy"].find(existsSync),
} as const satisfies Record<string, () => string | undefined>;

export type DebianPackage = keyof typeof programs;

const packages = Object.keys(programs).filter((name): name is DebianPackage => name in programs);

/** Where the programs of a package are; undefined where it is not installed, and a test that needs it is left out. */
export function debianPrograms(name: DebianPackage): string | undefined {
  return programs[name]();
}

/**
 * Installs what of the deep tests' packages is missing, and says what stays away.
 *
 * @param say told what could not be installed, with the tests that are left out by it
 */
export function installDebianPackages(say: (line: string) => void): void {
  for (const name of installMissing(packages))
    say(`Left out: the tests that need Debian's ${name} (as root: apt-get install ${name})`);
}

/** Installs what is missing, which takes root and Debian or its kin; gives what stays away. */
export function installMissing(wanted: readonly DebianPackage[]): readonly DebianPackage[] {
  const missing = wanted.filter((name) => !programs[name]());
  if (missing.length === 0) return [];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    // At this run level no service is started: tests start their own.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    const run = (args: readonly string[]) =>
      spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
    if (run(["update"])) run(["install", "--yes", "--no-install-recommends", ...missing]);
  }
  return missing.filter((one) => !programs[one]());
}

/** The folder of the newest release. */
function postgresPrograms(): string | undefined {
  const home = "/usr/lib/postgresql";
  const releases = existsSync(home) ? readdirSync(home).map(Number).filter(Number.isInteger) : [];
  return releases
    .toSorted((one, other) => other - one)
    .map((release) => join(home, String(release), "bin"))
    .find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "pg_dump")));
}
