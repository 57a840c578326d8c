import type { TestProject } from "vitest/node";
import { migrate } from "../db/migrate.ts";
import { openSql } from "../db/sql-client.ts";
import { startCluster } from "./embedded-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's connection to the cluster's own database. */
    adminUrl: string;
    /** The database that each test file's own is copied from. */
    template: string;
  }
}

/** Settings that trade the safety of the data for speed: for tests only. */
const hasty = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "jit=off",
  "max_connections=200",
];

/**
 * Runs once for all test files: uses the server of TEST_DATABASE_URL, or starts one of its own on a free port, and
 * prepares a migrated template database there.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? { url: given, stop: async () => {} } : await startCluster(hasty);
  const template = `gehoor_template_${process.pid}_${Date.now()}`;
  await asAdmin(cluster.url, `create database ${template}`);
  const owner = databaseUrl(cluster.url, template);
  await migrate(owner, processUrl(owner));
  project.provide("adminUrl", cluster.url);
  project.provide("template", template);
  return async () => {
    if (given) await asAdmin(cluster.url, `drop database if exists ${template} with (force)`);
    await cluster.stop();
  };
}

/** The same server, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** The same database as the processes sign in to it: with a role that can append to the events and no more. */
export function processUrl(ownerUrl: string): string {
  const other = new URL(ownerUrl);
  other.username = "gehoor_process";
  other.password = "gehoor_process";
  return other.toString();
}

/** Runs one statement that belongs to no transaction. */
export async function asAdmin(url: string, statement: string): Promise<void> {
  const sql = openSql(url, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
