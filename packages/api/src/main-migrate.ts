import { migrate } from "./db/migrate.ts";
import { readMigrationEnvironment } from "./migration-env.ts";

const { MIGRATION_DATABASE_URL, DATABASE_URL } = readMigrationEnvironment();
await migrate(MIGRATION_DATABASE_URL, DATABASE_URL);
