import { repositoryRoot } from "../repository.ts";
import { buildApps } from "../running/build.ts";
import { type Installation, openInstallation } from "./installation.ts";

/** This state of the project installed, with sixty complaints, two of each of its processes at work. */
export async function startFilled(signal: AbortSignal): Promise<Installation> {
  const installation = await openInstallation({ siteCheck: "/readyz", signal });
  await buildApps(installation.logFolder, signal);
  await installation.run(repositoryRoot, "api/src/main-migrate.ts");
  await installation.run(repositoryRoot, "demo/src/filling/main-seed.ts", "--complaints", "60");
  await installation.start(repositoryRoot);
  return installation;
}
