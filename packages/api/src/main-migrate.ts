import { migrate } from "./db/migrate.ts";
import { readEnvironment } from "./env.ts";

await migrate(readEnvironment().DATABASE_URL);
