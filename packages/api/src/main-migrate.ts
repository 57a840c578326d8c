import { pino } from "pino";
import { migrate } from "./db/migrate.ts";
import { readMigrationEnvironment } from "./settings/migration-env.ts";
import { begin } from "./starting/begin.ts";

await begin(async () => {
  const { MIGRATION_DATABASE_URL, DATABASE_URL } = readMigrationEnvironment();
  await migrate(MIGRATION_DATABASE_URL, DATABASE_URL, pino({ base: { name: "migrate" } }));
});
