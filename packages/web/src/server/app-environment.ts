import { z } from "zod";
import { type OwnStyle, readOwnStyle } from "../theme/own-style.ts";
import { givenValues } from "./given-values.ts";
import { weakSecrets } from "./weak-secrets.ts";

/** The two apps this package serves. */
export const appNames = ["citizen", "staff"] as const;
export type AppName = (typeof appNames)[number];

const secret = z.string().min(16);

const environment = z.object({
  GEHOOR_PROFILE: z.enum(["demo", "test", "production"]),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  CITIZEN_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  STAFF_PORT: z.coerce.number().int().min(0).max(65535).default(3001),
  CITIZEN_URL: z.url().default("http://localhost:3000"),
  STAFF_URL: z.url().default("http://localhost:3001"),
  API_URL: z.url().default("http://localhost:4000"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: secret.optional(),
  STAFF_ACR_VALUES: z.string().trim().min(1).optional(),
  SERVICE_SECRET: secret,
  SESSION_SECRET: secret,
  SESSION_SECRET_PREVIOUS: z
    .string()
    .transform((value) => value.split(/\s+/).filter((one) => one !== ""))
    .default([]),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  SECURITY_CONTACT: z.url({ protocol: /^(mailto|https|tel)$/ }).optional(),
  SECURITY_POLICY_URL: z.url({ protocol: /^https$/ }).optional(),
  ACCESSIBILITY_STATEMENT_URL: z.url({ protocol: /^https$/ }).optional(),
  HOUSE_STYLE: z.string().optional(),
  STOP_DELAY_SECONDS: z.coerce.number().int().min(0).max(60).default(5),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** The municipality's identity provider, and what it knows the staff site by. */
export type StaffSignIn = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How strong a sign-in must be, in the provider's own words; undefined leaves it to the provider. */
  readonly acrValues: string | undefined;
};

/** What an app knows of the world around it, read once from the environment. */
export type AppEnvironment = {
  readonly app: AppName;
  readonly profile: "demo" | "test" | "production";
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where the visitor's browser finds this app; its origin is the only one whose forms are accepted. */
  readonly publicUrl: URL;
  readonly apiUrl: string;
  /** Where staff sign in, and as which client; the citizens' site has no such thing. */
  readonly signIn: StaffSignIn | undefined;
  readonly serviceSecret: string;
  /** The one that signs, and earlier ones whose signatures still count. */
  readonly sessionSecrets: readonly [string, ...string[]];
  /** How many proxies in front of us write X-Forwarded-For; 0 means the header is not believed. */
  readonly trustedProxies: number;
  /** Where weaknesses are to be reported, and by which policy; undefined where the municipality names no place. */
  readonly security: { readonly contact: string; readonly policy: string | undefined } | undefined;
  /** Where the municipality's statutory accessibility statement on the citizens' site stands; undefined while there is none. */
  readonly accessibilityStatement: string | undefined;
  /** What the municipality sets otherwise in the house style; undefined where nothing is. */
  readonly ownStyle: OwnStyle | undefined;
  /** Seconds in which it still serves when it is asked to stop, so that balancers notice that it is not ready. */
  readonly stopDelay: number;
  readonly logLevel: string;
};

/**
 * Reads an app's settings from the environment.
 *
 * @throws when a value is missing or malformed, the file of the house style among them, and in the production profile when a secret is weak or a
 * demonstration value, or the public address or the identity provider is not https
 */
export function readAppEnvironment(app: AppName, source: NodeJS.ProcessEnv = process.env): AppEnvironment {
  const parsed = environment.safeParse(givenValues(source, Object.keys(environment.shape)));
  if (!parsed.success) throw new Error(`The ${app} app cannot start. ${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const publicUrl = new URL(app === "citizen" ? values.CITIZEN_URL : values.STAFF_URL);
  const production = values.GEHOOR_PROFILE === "production";
  if (production) refuseDemoValues(app, publicUrl, values);
  return {
    app,
    profile: values.GEHOOR_PROFILE,
    production,
    host: values.HOST,
    port: values.PORT ?? (app === "citizen" ? values.CITIZEN_PORT : values.STAFF_PORT),
    publicUrl,
    apiUrl: values.API_URL,
    signIn: app === "staff" ? staffSignIn(values) : undefined,
    serviceSecret: values.SERVICE_SECRET,
    sessionSecrets: [values.SESSION_SECRET, ...values.SESSION_SECRET_PREVIOUS],
    trustedProxies: values.TRUSTED_PROXIES,
    security: values.SECURITY_CONTACT
      ? { contact: values.SECURITY_CONTACT, policy: values.SECURITY_POLICY_URL }
      : undefined,
    accessibilityStatement: values.ACCESSIBILITY_STATEMENT_URL,
    ownStyle:
      values.HOUSE_STYLE === undefined ? undefined : readOwnStyle(values.HOUSE_STYLE, app === "staff"),
    stopDelay: values.STOP_DELAY_SECONDS,
    logLevel: values.LOG_LEVEL,
  };
}

function staffSignIn(values: z.output<typeof environment>): StaffSignIn {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (!issuer || !clientId || !clientSecret)
    throw new Error("The staff app cannot start without OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.");
  return { issuer: new URL(issuer), clientId, clientSecret, acrValues: values.STAFF_ACR_VALUES };
}

function refuseDemoValues(app: AppName, publicUrl: URL, values: z.output<typeof environment>): void {
  const { SERVICE_SECRET, SESSION_SECRET, OIDC_CLIENT_SECRET, OIDC_ISSUER } = values;
  if (publicUrl.protocol !== "https:")
    throw new Error(`The ${app} app needs an https address in production.`);
  const staff = app === "staff";
  if (staff && OIDC_ISSUER && new URL(OIDC_ISSUER).protocol !== "https:")
    throw new Error("The staff app needs an https OIDC_ISSUER in production.");
  const weak = weakSecrets({
    SERVICE_SECRET,
    SESSION_SECRET,
    ...Object.fromEntries(
      values.SESSION_SECRET_PREVIOUS.map((one, index) => [`SESSION_SECRET_PREVIOUS (${index + 1})`, one]),
    ),
    ...(staff && OIDC_CLIENT_SECRET ? { OIDC_CLIENT_SECRET } : {}),
  });
  if (weak.length > 0)
    throw new Error(
      `The ${app} app refuses in production secrets of the demo, under 32 characters, too much of the same, or used twice: ${weak.join(", ")}`,
    );
}
