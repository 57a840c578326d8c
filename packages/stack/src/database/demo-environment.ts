import { join } from "node:path";
import type { PortNumbers } from "../ports.ts";
import { inRepository } from "../repository.ts";
import { StackProblem } from "../stack-problem.ts";
import type { DatabaseUrls } from "./database-urls.ts";

export interface DemoEnvironmentOptions {
  /** What the user has set; it wins over every default below. */
  readonly given: NodeJS.ProcessEnv;
  readonly profile: "demo" | "test";
  readonly ports: PortNumbers;
  readonly databaseUrls: DatabaseUrls;
  readonly stateFolder: string;
}

/**
 * The whole configuration of a stack on one machine, by the names that docs/configuration describes.
 * Every secret begins with `demo-only-`: that is how a production start-up knows and refuses it.
 */
export function demoEnvironment(options: DemoEnvironmentOptions): Record<string, string> {
  const { ports, stateFolder } = options;
  const defaults = {
    API_HOST: "127.0.0.1",
    API_URL: `http://localhost:${ports.api}`,
    CITIZEN_URL: `http://localhost:${ports.citizen}`,
    STAFF_URL: `http://localhost:${ports.staff}`,
    OIDC_ISSUER: `http://localhost:${ports.identityProvider}`,
    OIDC_CLIENT_ID: "gehoor-staff",
    OIDC_CLIENT_SECRET: "demo-only-client-secret-of-the-staff-portal",
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: "Klachtencoördinator <klachten@gehoor.example>",
    // Nothing stands in front of them that would have to notice.
    STOP_DELAY_SECONDS: "0",
    SERVICE_SECRET: "demo-only-service-secret-between-apps-and-api",
    ACCESS_CODE_KEY: "demo-only-key-for-the-hashes-of-access-codes",
    SESSION_SECRET: "demo-only-secret-that-signs-the-apps-cookies",
  };
  const ours = {
    GEHOOR_PROFILE: options.profile,
    DATABASE_URL: options.databaseUrls.processes,
    MIGRATION_DATABASE_URL: options.databaseUrls.owner,
    API_PORT: String(ports.api),
    CITIZEN_PORT: String(ports.citizen),
    STAFF_PORT: String(ports.staff),
    IDP_PORT: String(ports.identityProvider),
    MAIL_PORT: String(ports.mailbox),
    MAIL_SMTP_PORT: String(ports.smtp),
    MAIL_FOLDER: join(stateFolder, "mail"),
    IDP_KEY_FILE: join(stateFolder, "identity-provider.pem"),
    // Compiled scripts are kept between starts; that takes about a third off a second start.
    NODE_COMPILE_CACHE: inRepository(".gehoor", "compile-cache"),
  };
  // Empty counts as not set, as in most tools.
  const given = Object.fromEntries(
    Object.entries(options.given).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return { ...defaults, ...given, ...ours };
}

/** Refuses (StackProblem) to work with an environment that was made for another profile than the demo's. */
export function requireDemoProfile(given: NodeJS.ProcessEnv): void {
  if (given.GEHOOR_PROFILE && given.GEHOOR_PROFILE !== "demo")
    throw new StackProblem(
      "This command works in the demo profile only; docs/operations tells how to run production.",
    );
}
