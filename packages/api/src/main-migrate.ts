import { pino } from "pino";
import { begin } from "./begin.ts";
import { migrate } from "./db/migrate.ts";
import { readMigrationEnvironment } from "./migration-env.ts";

await begin(async () => {
  const { MIGRATION_DATABASE_URL, DATABASE_URL } = readMigrationEnvironment();
  await migrate(MIGRATION_DATABASE_URL, DATABASE_URL, pino({ base: { name: "migrate" } }));
});
