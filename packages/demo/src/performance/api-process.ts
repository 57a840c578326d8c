import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@gehoor/api/testing/free-port";

const ownMain = fileURLToPath(import.meta.resolve("@gehoor/api/main"));
const START_SECONDS = 30;

/** The API as a process of its own, as it runs in earnest. */
export interface ApiProcess {
  readonly url: string;
  /** Posts a document as one of our apps does; fails on any error, and where `done` is none of the good results. */
  ask(document: string, variables: Record<string, unknown>, token: string | undefined): Promise<unknown>;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the API on a database, on a free port, and waits until it is ready.
 *
 * @param checkout of another state of the project, whose API is started instead of this one's
 */
export async function startApiProcess(databaseUrl: string, checkout?: string): Promise<ApiProcess> {
  const main = checkout ? resolve(checkout, "packages/api/src/main-api.ts") : ownMain;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    API_PORT: String(port),
    // What the bench asks stands in no list of an app.
    AD_HOC_DOCUMENTS: "allowed",
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "inherit", "inherit"] });
  // Whatever ends the bench ends this too.
  process.once("exit", () => child.kill());
  await ready(url, child);
  return {
    url,
    pid: child.pid ?? 0,
    ask: (document, variables, token) => ask(url, document, variables, token),
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  token: string | undefined,
) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-gehoor-csrf": "1",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  const refused = ["InvalidInput", "Refused", "Conflict", "NotFound"].includes(data?.done?.__typename);
  if (errors || refused) throw new Error(`The API refused: ${JSON.stringify(errors ?? data)}`);
  return data;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_SECONDS * 10 && child.exitCode === null; waited += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  child.kill("SIGKILL");
  throw new Error("The API did not start");
}
