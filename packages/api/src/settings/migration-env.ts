import { z } from "zod";
import { databaseAddress } from "../db/database-address.ts";
import { readVariables } from "./given-values.ts";

const variables = z.object({
  MIGRATION_DATABASE_URL: databaseAddress,
  DATABASE_URL: databaseAddress,
});

/** The two connections that a migration needs: the owner's to work with, the processes' to know whom to grant to. */
export type MigrationEnvironment = Readonly<z.infer<typeof variables>>;

/**
 * Reads what a migration is told, and nothing else: it needs no secrets and no mail server.
 *
 * @throws one error that names every variable that is missing or wrong, and never a value
 */
export function readMigrationEnvironment(source: NodeJS.ProcessEnv = process.env): MigrationEnvironment {
  return readVariables(variables, source);
}
