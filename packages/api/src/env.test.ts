import { describe, expect, test } from "vitest";
import { readEnvironment } from "./env.ts";
import { testEnvironment } from "./testing/test-system.ts";

const given = Object.fromEntries(
  Object.entries(testEnvironment("postgres://gehoor:gehoor@localhost/gehoor")).map(([name, value]) => [
    name,
    String(value),
  ]),
);

test("the demo's own environment is accepted", () => {
  expect(readEnvironment({ ...given, GEHOOR_PROFILE: "demo" }).API_PORT).toBe(4000);
});

test("every wrong variable is named, and no value", () => {
  const read = () => readEnvironment({ ...given, DATABASE_URL: "mysql://geheim@host", SMTP_URL: undefined });
  expect(read).toThrow(/DATABASE_URL[\s\S]*SMTP_URL/);
  expect(read).not.toThrow(/geheim/);
});

test("an empty value counts as not set", () => {
  expect(readEnvironment({ ...given, API_PORT: "", LOG_LEVEL: "" })).toMatchObject({
    API_PORT: 4000,
    LOG_LEVEL: "info",
  });
  expect(() => readEnvironment({ ...given, SERVICE_SECRET: "" })).toThrow(/SERVICE_SECRET/);
});

describe("production", () => {
  const production = { ...given, GEHOOR_PROFILE: "production" };
  const secrets = {
    SERVICE_SECRET: "a".repeat(40),
    ACCESS_CODE_KEY: "b".repeat(40),
  };

  test("refuses the demo's secrets and short ones, each by name", () => {
    expect(() => readEnvironment(production)).toThrow(/SERVICE_SECRET, ACCESS_CODE_KEY/);
    expect(() => readEnvironment({ ...production, ...secrets, ACCESS_CODE_KEY: "kort" })).toThrow(
      /ACCESS_CODE_KEY$/,
    );
  });

  test("starts with secrets of its own", () => {
    expect(readEnvironment({ ...production, ...secrets }).GEHOOR_PROFILE).toBe("production");
  });
});
