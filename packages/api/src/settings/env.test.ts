import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { testEnvironment } from "../testing/test-system.ts";
import { readEnvironment } from "./env.ts";

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

test("a database may stand on several hosts; through a pooler the server itself must be known too", () => {
  const several = "postgres://gehoor:geheim@a.example:5433,b.example/gehoor?sslmode=verify-full";
  expect(readEnvironment({ ...given, DATABASE_URL: several }).DATABASE_URL).toBe(
    `${several}&target_session_attrs=read-write`,
  );
  expect(() => readEnvironment({ ...given, DATABASE_URL: "postgres://a:b@c:x,d/gehoor" })).toThrow(
    /DATABASE_URL/,
  );
  const pooled = { ...given, DATABASE_POOLER: "transaction" };
  expect(() => readEnvironment(pooled)).toThrow(/DATABASE_DIRECT_URL: needed/);
  expect(readEnvironment({ ...pooled, DATABASE_DIRECT_URL: several }).DATABASE_CONNECTIONS).toBe(20);
});

test("an empty value counts as not set", () => {
  expect(readEnvironment({ ...given, API_PORT: "", LOG_LEVEL: "" })).toMatchObject({
    API_PORT: 4000,
    LOG_LEVEL: "info",
  });
  expect(() => readEnvironment({ ...given, SERVICE_SECRET: "" })).toThrow(/SERVICE_SECRET/);
});

describe("a variable may stand in a file", () => {
  const fileWith = async (text: string) => {
    const folder = await mkdtemp(join(tmpdir(), "gehoor-env-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "secret"), text);
    return join(folder, "secret");
  };

  test("whose last line may end", async () => {
    const ACCESS_CODE_KEY_FILE = await fileWith("from a file \n");
    const source = { ...given, ACCESS_CODE_KEY: undefined, ACCESS_CODE_KEY_FILE };
    expect(readEnvironment(source).ACCESS_CODE_KEY).toBe("from a file ");
  });

  test("which counts as not set when it is empty, is named when it is not there, and stands alone", async () => {
    const read = (ACCESS_CODE_KEY_FILE: string, ACCESS_CODE_KEY?: string) => () =>
      readEnvironment({ ...given, ACCESS_CODE_KEY, ACCESS_CODE_KEY_FILE });
    expect(read(await fileWith("\n"))).toThrow(/ACCESS_CODE_KEY: /);
    expect(read("/nowhere/at/all")).toThrow(/ACCESS_CODE_KEY_FILE: cannot be read/);
    expect(read(await fileWith("a"), "b")).toThrow(/ACCESS_CODE_KEY: given twice/);
  });
});

test("earlier secrets are separated by spaces", () => {
  const { SERVICE_SECRET_PREVIOUS } = readEnvironment({
    ...given,
    SERVICE_SECRET_PREVIOUS: " one two\nthree ",
  });
  expect(SERVICE_SECRET_PREVIOUS).toEqual(["one", "two", "three"]);
});

describe("production", () => {
  const good = {
    ...given,
    GEHOOR_PROFILE: "production",
    AD_HOC_DOCUMENTS: "refused",
    DATABASE_URL: "postgres://klachten:f3b1c09e7a@db.example/gehoor",
    CITIZEN_URL: "https://klachten.example",
    STAFF_URL: "https://portaal.example",
    OIDC_ISSUER: "https://login.example/tenant",
    SERVICE_SECRET: "0123456789abcdef0123456789abcdef",
    ACCESS_CODE_KEY: "fedcba9876543210fedcba9876543210",
  };

  test("starts with secrets of its own and https; the API itself may be reached within the house", () => {
    expect(readEnvironment(good).API_URL).toBe("http://localhost:4000");
  });

  test.each([
    ["SERVICE_SECRET", "kort"],
    ["SERVICE_SECRET", "a".repeat(32)],
    ["SERVICE_SECRET", " demo-only-service-secret-between-apps-and-api"],
    ["ACCESS_CODE_KEY", "DEMO-ONLY-key-for-the-hashes-of-access-codes"],
    ["ACCESS_CODE_KEY", " 0123456789ABCDEF0123456789abcdef"],
    ["AD_HOC_DOCUMENTS", "allowed"],
    ["ACCESS_CODE_KEY_PREVIOUS", "0123456789abcdef0123456789abcdef0123 kort"],
    ["METRICS_TOKEN", "kort"],
    ["METRICS_TOKEN", "fedcba9876543210fedcba9876543210"],
    ["CITIZEN_URL", "http://klachten.example"],
    ["STAFF_URL", "http://portaal.example"],
    ["OIDC_ISSUER", "http://login.example"],
    ["DATABASE_URL", "postgres://gehoor:gehoor@db.example/gehoor"],
    ["DATABASE_URL", "postgres://gehoor:Postgres@db.example/gehoor"],
    ["DATABASE_URL", "postgres://gehoor:gehoor@a.example,b.example/gehoor"],
    ["DATABASE_DIRECT_URL", "postgres://gehoor:changeme@db.example/gehoor"],
  ])("refuses by name, and without its value, a %s such as “%s”", (name, value) => {
    const read = () => readEnvironment({ ...good, [name]: value });
    expect(read).toThrow(new RegExp(`^  ${name}(?: \\(\\d\\))?: `, "m"));
    expect(read).not.toThrow(value);
  });

  test("says everything that is wrong at once", () => {
    const read = () => readEnvironment({ ...given, GEHOOR_PROFILE: "production" });
    expect(read).toThrow(
      /SERVICE_SECRET.*ACCESS_CODE_KEY.*CITIZEN_URL.*STAFF_URL.*OIDC_ISSUER.*DATABASE_URL/s,
    );
  });
});
