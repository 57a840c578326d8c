import { grantsWanted, schemas } from "../db/grants.ts";
import { appRole, viewerRole } from "../db/roles.ts";
import { viewerTables } from "../db/row-security/apply-row-policies.ts";
import { type Examined, MIGRATE, type Patient } from "./examined.ts";

interface Held {
  readonly relation: string;
  readonly holder: string;
  readonly privileges: readonly string[];
}

/**
 * That the application and its viewers may do exactly what a migration gives them: no less, so that everything works, and no more, so that
 * nothing which happened can be changed. Rights of everybody and of the login role itself count as more.
 */
export async function checkGrants({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  const ofApp = await grantsWanted(sql);
  const ofViewer = viewerTables.map((name) => ({ schema: "public", name, privileges: ["select"] }));
  const wanted = [
    ...ofApp.map((grant) => ({ ...grant, holder: appRole })),
    ...ofViewer.map((grant) => ({ ...grant, holder: viewerRole })),
  ];
  const held = await sql<Held[]>`
    select nspname || '.' || relname as relation, case when grantee = 0 then 'everybody' else grantee::regrole::text end as holder,
      array_agg(distinct lower(privilege_type)) as privileges
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace, lateral (
      select grantee, privilege_type from aclexplode(relacl)
      union all
      select acl.grantee, acl.privilege_type || ' of a column' from pg_attribute, aclexplode(attacl) acl where attrelid = pg_class.oid
    ) acl
    where nspname in ('public', 'drizzle', 'graphile_worker') and relkind in ('r', 'p', 'v', 'm')
      and (grantee = 0 or grantee in (select oid from pg_roles where rolname in (${appRole}, ${viewerRole}, session_user)))
    group by 1, 2 order by 1, 2`;
  const less = wanted.flatMap(({ schema, name, privileges, holder }) => {
    const relation = `${schema}.${name}`;
    const has = held.find((one) => one.relation === relation && one.holder === holder)?.privileges ?? [];
    const missing = privileges.filter((one) => !has.includes(one));
    return missing.length > 0 ? [`${holder} may not ${missing.join(", ")} in ${relation}`] : [];
  });
  const more = held.flatMap(({ relation, holder, privileges }) => {
    const meant = wanted.find((one) => one.holder === holder && `${one.schema}.${one.name}` === relation);
    const beyond = privileges.filter((one) => !meant?.privileges.includes(one));
    return beyond.length > 0
      ? [`${holder} may ${beyond.join(", ")} in ${relation}, which was not meant`]
      : [];
  });
  return {
    findings: [...less, ...more, ...(await restOf({ sql }))],
    mend: `${MIGRATE}: it gives what is missing and takes what was not meant. What stays was given to the login role: revoke it.`,
    told: `${ofApp.length} tables and views`,
  };
}

/** Schemas, functions and the queue's own policies. */
async function restOf({ sql }: Pick<Patient, "sql">): Promise<readonly string[]> {
  const [row] = await sql<
    {
      closed: readonly string[];
      creates: boolean;
      not_executed: number;
      open: number;
      hidden: readonly string[];
    }[]
  >`
    select
      array(select nspname::text from pg_namespace
        where nspname = any(${[...schemas]}) and not has_schema_privilege(${appRole}, oid, 'USAGE')) as closed,
      has_schema_privilege(${appRole}, 'public', 'CREATE') as creates,
      (select count(*)::int from pg_proc where pronamespace = 'public'::regnamespace
        and not has_function_privilege(${appRole}, oid, 'EXECUTE')) as not_executed,
      (select count(*)::int from pg_proc where pronamespace = 'public'::regnamespace
        and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)) as open,
      array(select tablename::text from pg_tables where schemaname = 'graphile_worker' and rowsecurity and not exists (
        select from pg_policies where pg_policies.schemaname = 'graphile_worker'
          and pg_policies.tablename = pg_tables.tablename and policyname = ${appRole})) as hidden`;
  if (!row) return [];
  return [
    ...row.closed.map((schema) => `${appRole} may not use the schema ${schema}`),
    ...(row.creates ? [`${appRole} or everybody may create in the schema public`] : []),
    ...(row.not_executed > 0 ? [`${appRole} may not execute ${row.not_executed} functions in public`] : []),
    ...(row.open > 0 ? [`Everybody may execute ${row.open} functions in public`] : []),
    ...row.hidden.map((table) => `${appRole} sees no row of graphile_worker.${table}: its policy is missing`),
  ];
}
