import { z } from "zod";
import { databaseAddress, isPooled } from "../db/database-address.ts";
import { EnvironmentProblem, readVariables } from "./given-values.ts";
import { productionFaults } from "./production-faults.ts";

const secret = z.string().min(1);
const severalSecrets = z.string().transform((value) => value.split(/\s+/).filter((one) => one !== ""));
const port = z.coerce.number().int().min(1).max(65_535);

const settings = z.object({
  GEHOOR_PROFILE: z.enum(["demo", "test", "production"]),
  DATABASE_URL: databaseAddress,
  DATABASE_POOLER: z.enum(["none", "transaction"]).default("none"),
  DATABASE_DIRECT_URL: databaseAddress.optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(1000).default(20),
  API_HOST: z.string().min(1).default("127.0.0.1"),
  API_PORT: port.default(4000),
  API_URL: z.url(),
  CITIZEN_URL: z.url(),
  STAFF_URL: z.url(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  STAFF_LOGIN_CLAIM: z.string().min(1).default("sub"),
  STAFF_ACR_VALUES: z.string().trim().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().min(3),
  SERVICE_SECRET: secret,
  SERVICE_SECRET_PREVIOUS: severalSecrets.default([]),
  ACCESS_CODE_KEY: secret,
  ACCESS_CODE_KEY_PREVIOUS: severalSecrets.default([]),
  METRICS_TOKEN: secret.optional(),
  WORKER_HOST: z.string().min(1).default("127.0.0.1"),
  WORKER_PORT: port.optional(),
  AD_HOC_DOCUMENTS: z.enum(["refused", "allowed"]).default("refused"),
  STOP_DELAY_SECONDS: z.coerce.number().int().min(0).max(60).default(5),
  COMPLAINTS_PER_HOUR: z.coerce.number().int().min(1).max(100_000).default(60),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

const variables = settings.refine((env) => !isPooled(env) || env.DATABASE_DIRECT_URL !== undefined, {
  path: ["DATABASE_DIRECT_URL"],
  message:
    "needed beside DATABASE_POOLER=transaction: changes are heard of, and jobs taken, on the server itself",
});

/** What a process of the API is told from outside; docs/configuration describes every variable. */
export type Environment = Readonly<z.infer<typeof variables>>;

/**
 * Reads and checks the environment. The profile decides about safety, never NODE_ENV:
 * production refuses secrets of the demo, weak or shared ones, plain http, and passwords of the first hour.
 *
 * @throws one error that names every variable that is missing or wrong, and never a value
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const env = readVariables(variables, source);
  const faults = env.GEHOOR_PROFILE === "production" ? faultsOf(env) : [];
  if (faults.length > 0)
    throw new EnvironmentProblem("Production does not start with this environment:", faults);
  return env;
}

function faultsOf(env: Environment): readonly string[] {
  const { SERVICE_SECRET, ACCESS_CODE_KEY, METRICS_TOKEN, CITIZEN_URL, STAFF_URL, OIDC_ISSUER } = env;
  const openings = env.AD_HOC_DOCUMENTS === "allowed" ? ["AD_HOC_DOCUMENTS: for development alone"] : [];
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env;
  const earlier = {
    ...numbered("SERVICE_SECRET_PREVIOUS", env.SERVICE_SECRET_PREVIOUS),
    ...numbered("ACCESS_CODE_KEY_PREVIOUS", env.ACCESS_CODE_KEY_PREVIOUS),
  };
  const others = productionFaults({
    secrets: { SERVICE_SECRET, ACCESS_CODE_KEY, METRICS_TOKEN, ...earlier },
    addresses: { CITIZEN_URL, STAFF_URL, OIDC_ISSUER },
    databases: { DATABASE_URL, ...(DATABASE_DIRECT_URL && { DATABASE_DIRECT_URL }) },
  });
  return [...openings, ...others];
}

function numbered(name: string, secrets: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(secrets.map((secret, index) => [`${name} (${index + 1})`, secret]));
}
