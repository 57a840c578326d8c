import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import type { Clock } from "../clock.ts";
import type { Environment } from "../settings/env.ts";
import { closeSystem, openSystem, type System } from "../system.ts";
import { asAdmin, databaseUrl, processUrl } from "./postgres-cluster.ts";
import { openStatementRoles } from "./statement-roles.ts";

/** A clock that a test sets. */
export interface SettableClock extends Clock {
  set(now: string | Temporal.Instant): void;
}

export interface TestSystem extends System {
  readonly clock: SettableClock;
  /** The owner's connection: for what a test may and the processes may not. */
  readonly ownerUrl: string;
  /** The statements sent while this runs, in order; those of other work at the same time among them. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** The same with their parameters, to be explained. */
  heardWhile(work: () => Promise<unknown>): Promise<readonly Heard[]>;
}

/** A statement as it was sent. */
export interface Heard {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Whether it was read under the row policies of a viewer. */
  readonly asViewer: boolean;
}

/** What tests run with; only the database differs per file. */
export function testEnvironment(databaseUrl: string): Environment {
  return {
    GEHOOR_PROFILE: "test",
    DATABASE_URL: databaseUrl,
    DATABASE_POOLER: "none",
    DATABASE_CONNECTIONS: 20,
    API_HOST: "127.0.0.1",
    API_PORT: 4000,
    API_URL: "http://localhost:4000",
    CITIZEN_URL: "http://localhost:3000",
    STAFF_URL: "http://localhost:3001",
    OIDC_ISSUER: "http://localhost:4002",
    OIDC_CLIENT_ID: "gehoor-staff",
    STAFF_LOGIN_CLAIM: "sub",
    SMTP_URL: "smtp://127.0.0.1:1025",
    MAIL_FROM: "Klachtencoördinator <klachten@gehoor.example>",
    WORKER_HOST: "127.0.0.1",
    SERVICE_SECRET: "demo-only-service-secret-between-apps-and-api",
    ACCESS_CODE_KEY: "demo-only-key-for-the-hashes-of-access-codes",
    SERVICE_SECRET_PREVIOUS: [],
    ACCESS_CODE_KEY_PREVIOUS: [],
    // What a test asks stands in no list.
    AD_HOC_DOCUMENTS: "allowed",
    STOP_DELAY_SECONDS: 0,
    COMPLAINTS_PER_HOUR: 60,
    LOG_LEVEL: "silent",
  };
}

/**
 * Gives the test file a database of its own, copied from the migrated template, and a system on it whose clock stands
 * where the test puts it. To be called once, at the top of the file.
 *
 * @param overrides what this file needs differently
 * @returns how to get the system, within tests and hooks
 */
export function useTestSystem(overrides: Partial<Environment> = {}): () => TestSystem {
  let opened: { readonly system: TestSystem; readonly drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    opened = await openOwnDatabase(overrides);
  });
  afterAll(() => opened?.drop());
  return () => {
    if (!opened) throw new Error("The system is there within tests and hooks only");
    return opened.system;
  };
}

async function openOwnDatabase(overrides: Partial<Environment>) {
  const name = `gehoor_${randomUUID().replaceAll("-", "")}`;
  const adminUrl = inject("adminUrl");
  await asAdmin(adminUrl, `create database ${name} template ${inject("template")}`);
  const system = await openTestSystem(databaseUrl(adminUrl, name), overrides);
  const drop = async () => {
    await system.close();
    await asAdmin(adminUrl, `drop database ${name} with (force)`);
  };
  return { system, drop };
}

/** A system on a database that the test made and takes away by itself; most use `useTestSystem`. */
export async function openTestSystem(
  ownerUrl: string,
  overrides: Partial<Environment> = {},
): Promise<TestSystem & { close(): Promise<void> }> {
  const env = { ...testEnvironment(processUrl(ownerUrl)), ...overrides };
  let heard: Heard[] = [];
  const roleOf = openStatementRoles();
  const heardWhile = async (work: () => Promise<unknown>) => {
    heard = [];
    await work();
    return heard;
  };
  const opened = await openSystem(env, {
    onStatement: (text, parameters, connection) => {
      const role = roleOf(connection, text);
      if (role) heard.push({ text: text.trim(), parameters, asViewer: role === "VIEWER" });
    },
  });
  const system: TestSystem = {
    ...opened,
    ownerUrl,
    clock: settableClock("2026-11-23T09:00:00Z"),
    heardWhile,
    statementsOf: async (work) => (await heardWhile(work)).map(({ text }) => text),
  };
  return { ...system, close: () => closeSystem(system) };
}

function settableClock(start: string): SettableClock {
  let at = Temporal.Instant.from(start);
  return {
    now: async () => at,
    set: (now) => {
      at = Temporal.Instant.from(now);
    },
  };
}
