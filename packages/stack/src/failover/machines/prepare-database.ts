import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { documentedStatements } from "../../debian/documented-commands.ts";
import { StackProblem } from "../../stack-problem.ts";
import type { Site } from "./machine.ts";

/**
 * Makes roles and database as docs/operations tells an administrator to, with the limits that a pooler asks for.
 *
 * @param administrator the address of the server's own database
 */
export function prepareDatabase({ bin, passwords }: Site, administrator: string): void {
  const headings = ["Roles in the database", "Connections, and a pooler in front"];
  const statements = documentedStatements(headings, [passwords.owner, passwords.process]);
  const psql = spawnSync(
    join(bin, "psql"),
    ["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", `--dbname=${administrator}`],
    { input: statements, encoding: "utf8" },
  );
  if (psql.status !== 0)
    throw new StackProblem(`What docs/operations says of the roles cannot be done:\n${psql.stderr}`);
}
