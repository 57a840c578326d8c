import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { precompress } from "../build/precompress.ts";
import { readAppEnvironment } from "../server/app-environment.ts";
import { appLogger } from "../server/requests/request-log.ts";
import { webApp } from "../server/web-app.ts";
import { fixtureBuild } from "./fixture-build.tsx";

/** The small app of `fixtureBuild` behind the real server, on a port of its own. */
export type ServedFixture = {
  readonly origin: string;
  /** The lines of its log, to be emptied by a test that reads them. */
  readonly logged: string[];
  /** Asks it to stop, as `serveApp` does when its process is. */
  askToStop(): void;
  close(): Promise<void>;
};

/** Serves the fixture as the citizens' site of an API that nobody can reach. */
export async function serveFixture(): Promise<ServedFixture> {
  process.env.GEHOOR_PROFILE = "test";
  process.env.SERVICE_SECRET = "service-secret-of-the-tests";
  process.env.SESSION_SECRET = "session-secret-of-the-tests";
  process.env.API_URL = "http://127.0.0.1:1";
  const environment = readAppEnvironment("citizen");
  const appFolder = await mkdtemp(join(tmpdir(), "gehoor-web-"));
  await mkdir(join(appFolder, "build/client/assets"), { recursive: true });
  const asset = `export const words = "${"klacht ".repeat(400)}";`;
  await writeFile(join(appFolder, "build/client/assets/entry-abc.js"), asset);
  await precompress(join(appFolder, "build/client"));
  const logged: string[] = [];
  const logger = appLogger("citizen", "info", { write: (line) => logged.push(line) });
  const stop = new AbortController();
  const fetch = await webApp(environment, { build: fixtureBuild, appFolder, logger, stopping: stop.signal });
  return new Promise((listening) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      listening({
        origin: `http://127.0.0.1:${port}`,
        logged,
        askToStop: () => stop.abort(),
        async close() {
          server.close();
          await rm(appFolder, { recursive: true });
        },
      }),
    );
  });
}
