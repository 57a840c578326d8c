import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ServerProcess, startServer } from "./server-process.ts";

/** Connections of each to the database. */
const CONNECTIONS = "20";
const fileHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const postgraphileFolder = fileHere("../../postgraphile");

/** The environment of a database's programs. */
export type BenchEnvironment = Readonly<Record<string, string>>;

/** All that are compared, on one database. Bare and raw are one program, asked at different addresses. */
export interface Contestants {
  readonly gehoor: ServerProcess;
  readonly raw: ServerProcess;
  readonly postgraphile: ServerProcess;
  stop(): Promise<void>;
}

/** @param tape file with the statements of one submission, which raw repeats */
export async function startContestants(environment: BenchEnvironment, tape: string): Promise<Contestants> {
  await installPostgraphile();
  const env = { ...process.env, ...environment };
  const started = await Promise.all([
    startServer({
      script: fileHere("./main-gehoor.ts"),
      env: {
        ...env,
        LOG_LEVEL: "error",
        // What no app asks is asked beside what they do.
        AD_HOC_DOCUMENTS: "allowed",
        DATABASE_CONNECTIONS: CONNECTIONS,
        COMPLAINTS_PER_HOUR: "100000",
      },
      portVariable: "API_PORT",
      readyAt: "/readyz",
    }),
    startServer({
      script: fileHere("../raw/main-raw.ts"),
      env: { ...env, CONNECTIONS, TAPE: tape },
      portVariable: "PORT",
      readyAt: "/",
    }),
    startServer({
      script: `${postgraphileFolder}/server.mjs`,
      env: { ...env, CONNECTIONS },
      portVariable: "PORT",
      readyAt: "/graphql",
    }),
  ]);
  const [gehoor, raw, postgraphile] = started;
  return {
    gehoor,
    raw,
    postgraphile,
    stop: async () => {
      await Promise.all(started.map((one) => one.stop()));
    },
  };
}

/** By its own lockfile, and only here: it weighs more than all of Gehoor. */
async function installPostgraphile(): Promise<void> {
  if (existsSync(`${postgraphileFolder}/node_modules/postgraphile`)) return;
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const args = ["-y", "pnpm@12", "install", "--ignore-workspace", "--frozen-lockfile"];
  await promisify(execFile)(npx, args, { cwd: postgraphileFolder });
}
