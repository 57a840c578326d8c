import { type ChildProcess, execFile, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startCluster } from "@gehoor/api/testing/embedded-cluster";
import { freePort } from "@gehoor/api/testing/free-port";
import { processUrl } from "@gehoor/api/testing/postgres-cluster";
import { testEnvironment } from "@gehoor/api/testing/test-system";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const START_SECONDS = 30;

/** A process of an installation, and where it answers. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A database of its own with some complaints, and whatever processes are started on it. */
export interface Installation {
  /** The owner's connection. */
  readonly ownerUrl: string;
  startApi(): Promise<Served>;
  startSite(app: "citizen" | "staff", api: Served): Promise<Served>;
  startBareStreams(): Promise<Served>;
  stop(): Promise<void>;
}

/** The two sites must have been built. */
export async function openInstallation(complaints: number): Promise<Installation> {
  const cluster = await startCluster([]);
  const databaseUrl = processUrl(cluster.url);
  const entries = Object.entries(testEnvironment(databaseUrl)).map(([name, value]) => [name, String(value)]);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...Object.fromEntries(entries),
    GEHOOR_PROFILE: "demo",
    MIGRATION_DATABASE_URL: cluster.url,
    SERVICE_SECRET_PREVIOUS: "",
    ACCESS_CODE_KEY_PREVIOUS: "",
    SESSION_SECRET: "demo-only-secret-that-signs-the-apps-cookies",
    OIDC_CLIENT_SECRET: "demo-only-client-secret-of-the-staff-portal",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
  };
  const run = (file: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [file, ...args], { cwd: root, env: environment });
  await run("packages/api/src/main-migrate.ts");
  await run("packages/demo/src/filling/main-seed.ts", "--complaints", String(complaints));
  const running: Served[] = [];
  const start = async (args: readonly string[], path: string, more: (port: string) => NodeJS.ProcessEnv) => {
    const port = await freePort();
    const env = { ...environment, ...more(String(port)) };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    const served = servedBy(child, `http://127.0.0.1:${port}`);
    await answered(`${served.url}${path}`, child);
    running.push(served);
    return served;
  };
  return {
    ownerUrl: cluster.url,
    startApi: () => start(["packages/api/src/main-api.ts"], "/readyz", (API_PORT) => ({ API_PORT })),
    startSite: (app, { url: API_URL }) =>
      start(["packages/web/src/server/main.ts", `apps/${app}`], "/readyz", (PORT) => ({ PORT, API_URL })),
    startBareStreams: async () => {
      const port = await freePort();
      const env = { ...environment, PORT: String(port) };
      const child = fork(fileURLToPath(new URL("main-bare-streams.ts", import.meta.url)), { env });
      await once(child, "message");
      const served = servedBy(child, `http://127.0.0.1:${port}`);
      running.push(served);
      return served;
    },
    stop: async () => {
      for (const served of running.toReversed()) await served.stop();
      await cluster.stop();
    },
  };
}

function servedBy(child: ChildProcess, url: string): Served {
  // Whatever ends the measurement ends this too.
  process.once("exit", () => child.kill());
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function answered(address: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_SECONDS * 10 && child.exitCode === null; waited += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`Nothing answers at ${address}. Build the sites first: pnpm build`);
}
