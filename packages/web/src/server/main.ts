import { basename, resolve } from "node:path";
import { appNames, readAppEnvironment } from "./app-environment.ts";
import { serveApp } from "./serve.ts";

/** Serves one app as a process: `node packages/web/src/server/main.ts apps/citizen`, or the folder in APP_DIR. */
const folder = resolve(process.argv[2] ?? process.env.APP_DIR ?? ".");
const app = appNames.find((name) => name === basename(folder));
if (!app) throw new Error(`Say which app to serve: ${appNames.map((name) => `apps/${name}`).join(" or ")}.`);

const served = await serveApp(readAppEnvironment(app), folder);

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    served.stop().then(() => process.exit(0));
  });
