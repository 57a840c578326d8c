import { appRole, RoleProblem, viewerRole } from "./roles.ts";
import type { Sql } from "./sql-client.ts";

/**
 * Refuses to work with a role that could change what happened: the owner of anything here, a superuser, one that makes
 * roles, or one that may become any of these. It must be a member of the application's two roles, which migrations grant to.
 *
 * @param sql a connection as the process itself signs in
 * @throws RoleProblem that says how to mend it
 */
export async function requireNarrowRole(sql: Sql): Promise<void> {
  const [role] = await sql<
    { name: string; mighty: boolean; owns: boolean; member: boolean; reads: boolean; changes: boolean }[]
  >`
    select session_user as name,
      exists (
        select from pg_roles
        where pg_has_role(session_user, oid, 'MEMBER')
          and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or rolname = any(${MIGHTY}))
      ) as mighty,
      exists (
        select from (
          select relowner as owner from pg_class
          where relnamespace in (select oid from pg_namespace where nspname in ('public', 'graphile_worker', 'drizzle'))
          union select nspowner from pg_namespace where nspname in ('public', 'graphile_worker', 'drizzle')
          union select datdba from pg_database where datname = current_database()) owned
        where pg_has_role(session_user, owner, 'MEMBER')) as owns,
      exists (select from pg_roles where rolname = ${appRole} and pg_has_role(session_user, oid, 'USAGE')) as member,
      exists (select from pg_roles where rolname = ${viewerRole} and pg_has_role(session_user, oid, 'MEMBER')) as reads,
      has_table_privilege('complaint_event', 'UPDATE, DELETE, TRUNCATE, TRIGGER') as changes`;
  if (!role) throw new Error("The server does not say who we are");
  const wrong =
    (role.mighty && "may do more than work with the tables") ||
    (role.owns && "owns the tables or may become their owner") ||
    (!role.member && `is not a member of ${appRole}`) ||
    (!role.reads && `is not a member of ${viewerRole}`) ||
    (role.changes && "may change what happened");
  if (wrong)
    throw new RoleProblem(
      `DATABASE_URL signs in as ${role.name}, which ${wrong}. Give the processes a login role of their own and the ` +
        "owner's connection to the migration alone (MIGRATION_DATABASE_URL); docs/operations tells how.",
    );
}

/** Roles of the server itself through which its files or all its tables can be changed. */
const MIGHTY = [
  "pg_write_all_data",
  "pg_write_server_files",
  "pg_execute_server_program",
  "pg_maintain",
  "pg_database_owner",
];
