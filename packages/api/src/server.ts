import type { AddressInfo } from "node:net";
import { openIdentityTokens } from "./auth/identity-tokens.ts";
import { openKnownSessions } from "./auth/known-sessions.ts";
import { openRateLimits } from "./auth/rate-limits.ts";
import { openStates } from "./complaints/states.ts";
import type { Services } from "./context.ts";
import { openHttpServer } from "./http/http-server.ts";
import { openReadinessProbe } from "./http/readiness.ts";
import { openLiveFeed } from "./live/live-feed.ts";
import { openHistories } from "./reads/dossier/histories.ts";
import { openDirectory } from "./reads/staff/directory.ts";
import type { Environment } from "./settings/env.ts";
import { awaitFit } from "./starting/await-fit.ts";
import { closeSystem, openSystem, type System } from "./system.ts";
import { openYoga } from "./yoga.ts";

export interface RunningApi {
  readonly url: string;
  /** Finishes requests in flight, sends streams elsewhere, closes all connections. */
  stop(): Promise<void>;
}

/** Starts the API on the address of the environment, as soon as the database is there and migrated. */
export async function startApi(env: Environment): Promise<RunningApi> {
  const system = await openSystem(env, { name: "api" });
  await awaitFit(system);
  const running = await serve(system, {}).catch(async (problem: unknown) => {
    await closeSystem(system);
    throw problem;
  });
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      await closeSystem(system);
    },
  };
}

/** Serves a system that somebody else opened and closes; parts can be handed in, as tests do. */
export async function serve(
  system: System,
  parts: Partial<Omit<Services, "unrestricted" | "live" | "states" | "histories" | "directory" | "sessions">>,
): Promise<RunningApi> {
  const live = await openLiveFeed(system);
  const probe = openReadinessProbe(system.env);
  const services: Services = {
    unrestricted: system,
    live,
    states: openStates(system.sql),
    sessions: openKnownSessions(system.db),
    histories: openHistories(),
    directory: openDirectory(system.db),
    identityTokens: parts.identityTokens ?? openIdentityTokens(system.env),
    rateLimits: parts.rateLimits ?? openRateLimits(system.env, system.sql),
  };
  const http = openHttpServer({ system, probe, live, yoga: openYoga(services) });
  const { API_HOST, API_PORT } = system.env;
  await new Promise<void>((listening, failed) => {
    http.server.once("error", failed);
    http.server.listen(API_PORT, API_HOST, listening);
  });
  const { port } = addressOf(http.server.address());
  const { GEHOOR_PROFILE: profile } = system.env;
  system.log.info({ host: API_HOST, port, profile, node: process.version }, "listening");
  return {
    url: `http://${API_HOST}:${port}`,
    stop: async () => {
      await http.stop();
      await live.stop();
      await probe.stop();
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server listens on a port");
  return address;
}
