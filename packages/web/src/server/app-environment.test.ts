import { describe, expect, it } from "vitest";
import { readAppEnvironment } from "./app-environment.ts";

const production = {
  GEHOOR_PROFILE: "production",
  CITIZEN_URL: "https://klachten.example",
  SERVICE_SECRET: "0123456789abcdef0123456789abcdef",
  SESSION_SECRET: "fedcba9876543210fedcba9876543210",
};

describe("the environment of an app", () => {
  it("says what is missing", () => {
    expect(() => readAppEnvironment("citizen", { GEHOOR_PROFILE: "demo" })).toThrow(/SERVICE_SECRET/);
  });

  it("takes the port and address of its own app", () => {
    const demo = {
      GEHOOR_PROFILE: "demo",
      SERVICE_SECRET: "demo-only-service-secret",
      SESSION_SECRET: "demo-only-session-secret",
      STAFF_PORT: "3901",
      STAFF_URL: "http://localhost:3901",
    };
    expect(readAppEnvironment("staff", demo)).toMatchObject({ port: 3901, production: false });
    expect(readAppEnvironment("staff", { ...demo, PORT: "80" }).port).toBe(80);
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
  });
});
