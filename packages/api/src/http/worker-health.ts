import { createServer } from "node:http";
import { figures } from "../metrics/figures.ts";
import { mayReadMetrics } from "../metrics/may-read-metrics.ts";
import type { System } from "../system.ts";
import { isReady, openReadinessProbe } from "./readiness.ts";
import { send, sendText } from "./send.ts";

export interface WorkerHealth {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Tells how a worker is, at WORKER_PORT; undefined where none is configured. `/healthz`: the process lives. `/readyz`: it
 * takes jobs, the database hears it, and migrations are what this release needs. `/metrics`: what it counts.
 */
export async function openWorkerHealth(
  system: System,
  isWorking: () => boolean,
): Promise<WorkerHealth | undefined> {
  const { WORKER_HOST: host, WORKER_PORT: port } = system.env;
  if (port === undefined) return undefined;
  const probe = openReadinessProbe(system.env);
  const server = createServer(async (request, response) => {
    const path = request.url?.split("?")[0];
    try {
      if (path === "/healthz") return send(response, 200, { alive: true });
      if (path === "/readyz") {
        const state = { working: isWorking(), ...(await probe.ask()) };
        return send(response, state.working && isReady(state) ? 200 : 503, state);
      }
      if (path === "/metrics" && mayReadMetrics(request, system.env))
        return sendText(response, system.metrics.text(await figures(system)));
      send(response, 404, { error: "There is nothing here." });
    } catch {
      send(response, 503, { error: "The database does not answer." });
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
      await probe.stop();
    },
  };
}
