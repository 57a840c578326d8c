import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readAppEnvironment } from "./app-environment.ts";

const production = {
  GEHOOR_PROFILE: "production",
  CITIZEN_URL: "https://klachten.example",
  SERVICE_SECRET: "0123456789abcdef0123456789abcdef",
  SESSION_SECRET: "fedcba9876543210fedcba9876543210",
};

const signIn = {
  OIDC_ISSUER: "https://login.example/tenant",
  OIDC_CLIENT_ID: "gehoor-staff",
  OIDC_CLIENT_SECRET: "a-secret-that-the-provider-gave-to-us",
};

describe("the environment of an app", () => {
  it("says what is missing", () => {
    expect(() => readAppEnvironment("citizen", { GEHOOR_PROFILE: "demo" })).toThrow(/SERVICE_SECRET/);
  });

  it("takes an empty value for one that is not set", () => {
    expect(readAppEnvironment("citizen", { ...production, PORT: "", LOG_LEVEL: "" })).toMatchObject({
      port: 3000,
      logLevel: "info",
    });
  });

  it("takes a secret from a file, as containers give it, and says when there is none", () => {
    const { SESSION_SECRET: _, ...rest } = production;
    const folder = mkdtempSync(join(tmpdir(), "gehoor-app-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const SESSION_SECRET_FILE = join(folder, "secret");
    expect(() => readAppEnvironment("citizen", { ...rest, SESSION_SECRET_FILE })).toThrow(
      /SESSION_SECRET_FILE/,
    );
    writeFileSync(SESSION_SECRET_FILE, `${production.SESSION_SECRET}\n`);
    expect(readAppEnvironment("citizen", { ...rest, SESSION_SECRET_FILE }).sessionSecrets).toEqual([
      production.SESSION_SECRET,
    ]);
    expect(() => readAppEnvironment("citizen", { ...production, SESSION_SECRET_FILE })).toThrow(
      /given twice/,
    );
  });

  it("takes an accessibility statement from a safe address only", () => {
    const statement = "https://www.toegankelijkheidsverklaring.example/register/1";
    const read = (url?: string) =>
      readAppEnvironment("citizen", { ...production, ...(url && { ACCESSIBILITY_STATEMENT_URL: url }) });
    expect(read(statement).accessibilityStatement).toBe(statement);
    expect(read().accessibilityStatement).toBeUndefined();
    expect(() => read("javascript:alert(1)")).toThrow(/ACCESSIBILITY_STATEMENT_URL/);
  });

  it("takes the port and address of its own app", () => {
    const demo = {
      GEHOOR_PROFILE: "demo",
      SERVICE_SECRET: "demo-only-service-secret",
      SESSION_SECRET: "demo-only-session-secret",
      STAFF_PORT: "3901",
      STAFF_URL: "http://localhost:3901",
      ...signIn,
    };
    expect(readAppEnvironment("staff", demo)).toMatchObject({ port: 3901, production: false });
    expect(readAppEnvironment("staff", { ...demo, PORT: "80" }).port).toBe(80);
  });

  it("lets staff in by an identity provider only, and says at the start when none is named", () => {
    const staff = { ...production, STAFF_URL: "https://portaal.example" };
    expect(() => readAppEnvironment("staff", staff)).toThrow(/OIDC_CLIENT_SECRET/);
    expect(readAppEnvironment("staff", { ...staff, ...signIn }).signIn?.issuer.origin).toBe(
      "https://login.example",
    );
    const demo = { ...signIn, OIDC_CLIENT_SECRET: "demo-only-client-secret-of-the-staff-portal" };
    expect(() => readAppEnvironment("staff", { ...staff, ...demo })).toThrow(/: OIDC_CLIENT_SECRET$/);
    const weak = { ...staff, ...signIn, OIDC_CLIENT_SECRET: "sixteen-long-now" };
    expect(() => readAppEnvironment("staff", weak)).toThrow(/: OIDC_CLIENT_SECRET$/);
    const open = { ...staff, ...signIn, OIDC_ISSUER: "http://login.example" };
    expect(() => readAppEnvironment("staff", open)).toThrow(/https OIDC_ISSUER/);
    expect(readAppEnvironment("citizen", { ...production, ...signIn }).signIn).toBeUndefined();
  });

  it("refuses in production plain http, and demo secrets and short ones by name", () => {
    expect(readAppEnvironment("citizen", production).production).toBe(true);
    const read = (wrong: NodeJS.ProcessEnv) => () =>
      readAppEnvironment("citizen", { ...production, ...wrong });
    expect(read({ CITIZEN_URL: "http://klachten.example" })).toThrow(/https/);
    expect(read({ SERVICE_SECRET: "demo-only-service-secret-between-apps-and-api" })).toThrow(
      /: SERVICE_SECRET$/,
    );
    expect(read({ SESSION_SECRET: "short-but-not-demo" })).toThrow(/: SESSION_SECRET$/);
    expect(read({ SESSION_SECRET: " DEMO-ONLY-secret-that-signs-the-apps-cookies" })).toThrow(
      /: SESSION_SECRET$/,
    );
    expect(read({ SESSION_SECRET_PREVIOUS: "kort" })).toThrow(/: SESSION_SECRET_PREVIOUS \(1\)$/);
    expect(read({ SESSION_SECRET: "a".repeat(40) })).toThrow(/: SESSION_SECRET$/);
    expect(read({ SESSION_SECRET: production.SERVICE_SECRET })).toThrow(/: SERVICE_SECRET, SESSION_SECRET$/);
  });
});
