import { Unfit } from "../unfit.ts";
import type { Login } from "./database-address.ts";
import type { Sql } from "./sql-client.ts";

/** Holds the privileges of the application; the login role of the processes is a member of it, and of nothing else. */
export const appRole = "gehoor_app";

/** Reads under the row policies of one viewer; the processes take it on for each transaction in which they answer somebody. */
export const viewerRole = "gehoor_viewer";

/** A role that has to be made or joined by somebody mightier: says what that one must run. */
export class RoleProblem extends Unfit {}

/**
 * Makes the roles of the application where they are missing and this owner may make roles. Roles belong to the whole
 * server and are in no backup of a database, so this is looked at by every migration anew.
 *
 * @throws RoleProblem with the statements for an administrator, when the owner may not; or when both are the same role
 */
export async function prepareRoles(owner: Sql, login: Login): Promise<void> {
  const [self] = await owner<{ name: string }[]>`select session_user as name`;
  if (self?.name === login.name)
    throw new RoleProblem(
      `DATABASE_URL and MIGRATION_DATABASE_URL both sign in as ${login.name}: the processes need a role of their own`,
    );
  for (const role of [appRole, viewerRole])
    await ensure(owner, role, `create role ${role} nologin`, `create role ${role} nologin`);
  const [made] = await owner<{ statement: string }[]>`
    select format('create role %I login password %L', ${login.name}::text, ${login.password}::text) as statement`;
  const shown = `create role "${login.name}" login password '...'`;
  await ensure(owner, login.name, made?.statement ?? "", shown);
  for (const role of [appRole, viewerRole]) {
    const [joined] = await owner<{ member: boolean }[]>`
      select pg_has_role(${login.name}, ${role}, 'MEMBER') as member`;
    const join = `grant ${role} to "${login.name}"`;
    if (!joined?.member) await orSay(owner, join, `${login.name} is not a member of ${role}`, join);
  }
}

async function ensure(owner: Sql, name: string, statement: string, shown: string): Promise<void> {
  const [found] = await owner`select from pg_roles where rolname = ${name}`;
  if (!found) await orSay(owner, statement, `the role ${name} does not exist`, shown);
}

/** @param shown the statement for an administrator, without a password */
async function orSay(owner: Sql, statement: string, missing: string, shown: string): Promise<void> {
  try {
    await owner.unsafe(statement);
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
    // Another migration on the same server was faster.
    if (code === "42710" || code === "23505") return;
    throw new RoleProblem(
      `In the database ${missing}, and this owner may not mend it. As an administrator of the server run:\n  ${shown};`,
      { cause: problem },
    );
  }
}
