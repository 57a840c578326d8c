import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePortNumbers, type PortNumbers } from "../ports.ts";
import { complaintPage } from "./complaint-page.ts";
import { type DebianCluster, startDebianCluster } from "./debian-cluster.ts";
import { debianPrograms } from "./debian-packages.ts";
import { documentedCommands, documentedStatements } from "./documented-commands.ts";
import { run, type Settings, started } from "./production-process.ts";
import { tableContents } from "./table-contents.ts";

const bin = debianPrograms("postgresql");
const MINUTE = 60_000;
const chance = () => randomBytes(24).toString("hex");
const passwords = { owner: chance(), process: chance() };
const secrets = { SERVICE_SECRET: chance(), ACCESS_CODE_KEY: chance(), SESSION_SECRET: chance() };
const CITIZEN_URL = "https://klachten.example";

/** What production is given, and the administrator's connection that the page speaks of. */
function settings(cluster: DebianCluster, apiPort: number): Settings {
  const as = (name: string, password: string) =>
    `postgres://${name}:${password}@127.0.0.1:${cluster.port}/gehoor`;
  return {
    GEHOOR_PROFILE: "production",
    DATABASE_URL: as("gehoor_process", passwords.process),
    MIGRATION_DATABASE_URL: as("gehoor_owner", passwords.owner),
    ADMIN_DATABASE_URL: cluster.admin("gehoor"),
    API_PORT: String(apiPort),
    API_URL: `http://127.0.0.1:${apiPort}`,
    CITIZEN_URL,
    STAFF_URL: "https://medewerkers.example",
    OIDC_ISSUER: "https://aanmelden.example",
    OIDC_CLIENT_ID: "gehoor-staff",
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "Klachten <klachten@gehoor.example>",
    LOG_LEVEL: "error",
    ...secrets,
  };
}

/** An administrator of a new server, with the page open at its beginning. */
function makeRoles(cluster: DebianCluster): void {
  const statements = documentedStatements(["Roles in the database"], [passwords.owner, passwords.process]);
  const psql = ["psql", "--quiet", "--set=ON_ERROR_STOP=1", `--dbname=${cluster.admin("postgres")}`];
  expect(run("env", psql, {}, statements)).toBe("");
}

describe.skipIf(bin === undefined)(
  "a backup, restored after docs/operations into a server that never saw it",
  // Each is the next step of the same restore.
  { shuffle: false },
  () => {
    let folder: string;
    let before: DebianCluster;
    let after: DebianCluster;
    let ports: PortNumbers;
    let example: { reference: string; accessCode: string };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "gehoor-restore-"));
      ports = await freePortNumbers();
      before = await startDebianCluster(bin ?? "", ports.postgres);
      after = await startDebianCluster(bin ?? "", ports.mailbox);
      run("node_modules/.bin/turbo", ["run", "build", "--filter", "@gehoor/citizen"], {
        TURBO_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
      });
      makeRoles(before);
      const given = settings(before, ports.api);
      run(process.execPath, ["packages/api/src/main-migrate.ts"], given);
      const filled = run(process.execPath, ["packages/demo/src/filling/main-seed.ts"], {
        ...given,
        GEHOOR_PROFILE: "demo",
      });
      example = JSON.parse(/^Example: (.*)$/m.exec(filled)?.[1] ?? "");
    }, 8 * MINUTE);
    afterAll(async () => {
      await Promise.all([before?.stop(), after?.stop()]);
      await rm(folder, { recursive: true, force: true });
    });

    /** The API and the citizens' site of one of the two, and the page of the same complaint there. */
    const pageAt = async (cluster: DebianCluster) => {
      const given = settings(cluster, ports.api);
      await started(["packages/api/src/main-api.ts"], given, `${given.API_URL}/readyz`);
      const site = `http://127.0.0.1:${ports.citizen}`;
      const served = { ...given, PORT: String(ports.citizen), NODE_ENV: "production" };
      await started(["packages/web/src/server/main.ts", "apps/citizen"], served, `${site}/healthz`);
      return complaintPage(site, CITIZEN_URL, example);
    };
    /** The block of commands at this place of the page, with the dump in a folder of the test. */
    const follow = (place: number, cluster: DebianCluster) => {
      const commands = documentedCommands("Backup and restore", "sh")[place] ?? "false";
      const dump = join(folder, "gehoor.dump");
      return run("sh", ["-ec", commands.replace("gehoor.dump", dump)], settings(cluster, ports.api));
    };
    let page: string;
    let kept: Record<string, string>;

    test("is made of a running installation", { timeout: 2 * MINUTE }, async () => {
      page = await pageAt(before);
      expect(page).toContain(example.reference);
      kept = await tableContents(before.admin("gehoor"));
      follow(0, before);
    });

    test("comes back whole, and nothing is found wrong", { timeout: 2 * MINUTE }, async () => {
      makeRoles(after);
      const said = follow(1, after);
      expect(said).toContain("Nothing is wrong");
      expect(said).toContain("The file is as it was written");
      expect(said).toMatch(/\d+ complaints written to the lists again/);
      expect(await tableContents(after.admin("gehoor"))).toEqual(kept);
    });

    test("serves the page of a complaint as before, by the code that its holder has", {
      timeout: 2 * MINUTE,
    }, async () => {
      expect(await pageAt(after)).toBe(page);
    });

    test("does not start without the key that was kept with it", { timeout: MINUTE }, () => {
      const given = { ...settings(after, ports.api), ACCESS_CODE_KEY: chance() };
      expect(() => run(process.execPath, ["packages/api/src/main-api.ts"], given)).toThrow(
        /another ACCESS_CODE_KEY/,
      );
      expect(() =>
        run(process.execPath, ["packages/api/src/main-doctor.ts", "--before-start"], given),
      ).toThrow(/WRONG keys[\s\S]*1 thing is wrong/);
    });
  },
);
