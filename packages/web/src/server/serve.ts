import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import type { ServerBuild } from "react-router";
import type { AppEnvironment } from "./app-environment.ts";
import { appLogger } from "./requests/request-log.ts";
import { webApp } from "./web-app.ts";

/** A running app: where it listens and how to stop it. */
export type ServedApp = { readonly url: string; stop(): Promise<void> };

/** How long requests in flight may take to finish when the app stops, in milliseconds. */
const patience = 10_000;

/**
 * How long a connection is kept that nobody uses, in milliseconds: longer than a balancer keeps it, most for a minute. Closed
 * here while a request is on its way, which happens when both are busy, that request is lost.
 */
const kept = 75_000;

/**
 * Starts the production build of an app.
 *
 * @param environment the app's settings; port 0 takes any free port
 * @param appFolder the app's folder, with `build/server/index.js` and `build/client` in it
 * @returns the address it listens on and a `stop` that says at once that it is not ready, ends streams so that browsers
 * reconnect elsewhere, serves until whoever sends requests has noticed, and lets those in flight finish
 */
export async function serveApp(environment: AppEnvironment, appFolder: string): Promise<ServedApp> {
  const build: ServerBuild = await import(pathToFileURL(join(appFolder, "build/server/index.js")).href);
  const logger = appLogger(environment.app, environment.logLevel);
  const stopping = new AbortController();
  const fetch = await webApp(environment, { build, appFolder, logger, stopping: stopping.signal });
  const server = serve({
    fetch,
    hostname: environment.host,
    port: environment.port,
    serverOptions: { keepAliveTimeout: kept },
  });
  await new Promise<void>((listening, failed) => {
    server.once("listening", listening);
    server.once("error", failed);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : environment.port;
  const url = `http://${environment.host}:${port}`;
  logger.info({ url, publicUrl: environment.publicUrl.href }, "listening");
  return {
    url,
    stop: async () => {
      stopping.abort();
      await wait(environment.stopDelay * 1000);
      await new Promise<void>((stopped) => {
        const cut = setTimeout(
          () => "closeAllConnections" in server && server.closeAllConnections(),
          patience,
        );
        server.close(() => {
          clearTimeout(cut);
          stopped();
        });
      });
    },
  };
}
