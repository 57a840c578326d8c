import type { ProcessSpec } from "../processes/managed-process.ts";
import { inRepository, repositoryRoot } from "../repository.ts";

/** Every program of the stack but the database, by the name its process and log carry. */
export type StackPrograms = Readonly<
  Record<"mailbox" | "identityProvider" | "api" | "worker" | "citizen" | "staff", ProcessSpec>
>;

/**
 * How each program is started with this environment, and where it shows that it is ready. For `development` the API and
 * the worker start again when a file changes, and Vite serves the apps from their sources.
 */
export function stackPrograms(
  environment: Readonly<Record<string, string>>,
  mode: "production" | "development",
): StackPrograms {
  const at = (port: string | undefined, path: string) => respondsAt(`http://localhost:${port}${path}`);
  const watched = mode === "development" ? ["--watch", "--watch-preserve-output"] : [];
  // Under development the apps send the text of a document, which changes faster than the list of them.
  const any = mode === "development" ? { AD_HOC_DOCUMENTS: "allowed" } : {};
  const env: Readonly<Record<string, string>> = { ...environment, ...any, NODE_ENV: mode };
  const app = (name: "citizen" | "staff", port: string | undefined) => {
    const folder = inRepository("apps", name);
    const served = { ...env, PORT: port ?? "", HOST: "127.0.0.1" };
    if (mode === "production")
      return node(
        name,
        [inRepository("packages/web/src/server/main.ts"), folder],
        served,
        at(port, "/healthz"),
      );
    const vite = [
      inRepository("apps", name, "node_modules/@react-router/dev/bin.cjs"),
      "dev",
      "--port",
      port ?? "",
    ];
    return { ...node(name, vite, served, at(port, "/")), cwd: folder };
  };
  const demo = (file: string) => inRepository("packages/demo/src", file);
  const api = (file: string) => [...watched, inRepository("packages/api/src", file)];
  return {
    mailbox: node("mailbox", [demo("main-mailbox.ts")], env, at(env.MAIL_PORT, "/api/healthz")),
    identityProvider: node(
      "identity provider",
      [demo("main-identity-provider.ts")],
      env,
      at(env.IDP_PORT, "/.well-known/openid-configuration"),
    ),
    api: node("api", api("main-api.ts"), env, at(env.API_PORT, "/readyz")),
    worker: node("worker", api("main-worker.ts"), env, async () => true),
    citizen: app("citizen", env.CITIZEN_PORT),
    staff: app("staff", env.STAFF_PORT),
  };
}

function node(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: ProcessSpec["ready"],
): ProcessSpec {
  return {
    name,
    command: process.execPath,
    args,
    cwd: repositoryRoot,
    // None of them gets the owner's connection.
    env: { ...process.env, ...env, MIGRATION_DATABASE_URL: undefined },
    ready,
    stopSignal: "SIGTERM",
    lastSignal: "SIGKILL",
  };
}

function respondsAt(url: string): () => Promise<boolean> {
  return async () => {
    try {
      const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(2000) });
      await answer.body?.cancel();
      return answer.status < 400;
    } catch {
      return false;
    }
  };
}
