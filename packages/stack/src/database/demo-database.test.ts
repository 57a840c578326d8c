import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { freePorts } from "../ports.ts";
import { withDemoDatabase } from "./demo-database.ts";
import { removePostgresHome } from "./postgres/postgres-home.ts";

const { signal } = new AbortController();

async function emptyStateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-demo-"));
  onTestFinished(async () => {
    await removePostgresHome(folder);
    await rm(folder, { recursive: true });
  });
  return folder;
}

test("while a stack runs, its database is the one, unless another was named", async () => {
  const stateFolder = await emptyStateFolder();
  const module = join(import.meta.dirname, "../running/running-stack.ts");
  const script = `const { announceRunningStack } = await import(${JSON.stringify(module)});
    announceRunningStack(${JSON.stringify(stateFolder)}, { urls: {}, databaseUrls: { processes: "postgres://127.0.0.1:1/running", owner: "postgres://o@127.0.0.1:1/running" } });
    console.log("announced"); setInterval(() => {}, 1000);`;
  const stack = spawn(process.execPath, ["--input-type=module", "-e", script]);
  onTestFinished(() => void stack.kill("SIGKILL"));
  await once(stack.stdout, "data");
  const environment = await withDemoDatabase(
    { given: {}, stateFolder, whenMissing: "refuse", signal },
    async (found) => found,
  );
  expect(environment).toMatchObject({
    DATABASE_URL: "postgres://127.0.0.1:1/running",
    MIGRATION_DATABASE_URL: "postgres://o@127.0.0.1:1/running",
    GEHOOR_PROFILE: "demo",
  });
  const given = {
    DATABASE_URL: "postgres://127.0.0.1:1/asked",
    MIGRATION_DATABASE_URL: "postgres://o@127.0.0.1:1/asked",
  };
  const asking = (own: Partial<typeof given>) =>
    withDemoDatabase({ given: own, stateFolder, whenMissing: "refuse", signal }, async (found) => found);
  await expect(asking(given)).rejects.toThrow("The database of MIGRATION_DATABASE_URL does not answer");
  await expect(asking({ DATABASE_URL: given.DATABASE_URL })).rejects.toThrow(/takes two connections/);
});

test("when none runs, the data it left are opened, and closed again afterwards", async () => {
  const stateFolder = await emptyStateFolder();
  const [port] = await freePorts(1);
  const options = { given: { POSTGRES_PORT: String(port) }, stateFolder, signal };
  const ask = async (url: string | undefined, statement: string) => {
    const sql = postgres(url ?? "", { max: 1 });
    try {
      return await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  const left = await withDemoDatabase(
    { ...options, whenMissing: "make" },
    async ({ MIGRATION_DATABASE_URL }) => {
      await ask(MIGRATION_DATABASE_URL, "create table left_behind as select 1 as rows");
      return MIGRATION_DATABASE_URL;
    },
  );
  await expect(ask(left, "select 1")).rejects.toThrow("ECONNREFUSED");
  const found = await withDemoDatabase({ ...options, whenMissing: "refuse" }, ({ MIGRATION_DATABASE_URL }) =>
    ask(MIGRATION_DATABASE_URL, "select rows from left_behind"),
  );
  expect(found).toMatchObject([{ rows: 1 }]);
});

test("where nothing was ever started, there is nothing to work on", async () => {
  const stateFolder = await emptyStateFolder();
  const work = withDemoDatabase({ given: {}, stateFolder, whenMissing: "refuse", signal }, async () => {});
  await expect(work).rejects.toThrow("There are no demo data yet; `pnpm start` makes them.");
});

test("a production environment is refused before anything is opened", async () => {
  const given = { GEHOOR_PROFILE: "production", DATABASE_URL: "postgres://127.0.0.1:1/municipality" };
  const stateFolder = await emptyStateFolder();
  await expect(
    withDemoDatabase({ given, stateFolder, whenMissing: "make", signal }, async () => {}),
  ).rejects.toThrow("This command works in the demo profile only");
});
