import { readdir } from "node:fs/promises";
import { migrationsFolder } from "../db/migrate.ts";
import { type Examined, MIGRATE, type Patient } from "./examined.ts";

/** That every migration of this release was applied, and none that it does not know. */
export async function checkMigrations({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const ours = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const [row] = await sql<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  const applied = row?.there
    ? (await sql<{ name: string | null }[]>`select name from drizzle.__drizzle_migrations`).map(
        ({ name }) => name ?? "without a name",
      )
    : [];
  const missing = ours.filter((name) => !applied.includes(name));
  const unknown = applied.filter((name) => !ours.includes(name));
  return {
    findings: [
      ...(missing.length > 0 ? [`Migrations are missing: ${missing.join(", ")}. ${MIGRATE}.`] : []),
      ...(unknown.length > 0
        ? [
            `Migrations were applied that this release does not know: ${unknown.join(", ")}. Start the release they belong to.`,
          ]
        : []),
    ],
    told: `${applied.length} applied`,
  };
}
