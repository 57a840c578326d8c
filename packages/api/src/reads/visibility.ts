import { type Aspect, type Coordination, openStatuses, shows } from "@gehoor/domain";
import type postgres from "postgres";
import type { StaffSession } from "../auth/session.ts";
import type { Sql } from "../db/sql-client.ts";
import type { SeenView } from "./complaint-file.ts";

export type Fragment = postgres.Fragment;

/** Every view in which a complaint can stand in a list: the desk's is for who has the reference in hand. */
export type ListedView = Exclude<SeenView, "COUNTER" | "COMPLAINANT">;

interface Clause {
  readonly view: ListedView;
  readonly when: Fragment;
}

/**
 * The domain's `viewOf` for staff as conditions on the complaint's projection, widest view first; a test holds the two
 * equal over random complaints. Lists, counts, search, alerts and letters all go through it, and filters by what a view
 * hides go past that view altogether. Statements read the projection as `c`.
 */
export interface Visibility {
  /** Which complaints may be listed. */
  readonly where: Fragment;
  /** As what; for rows that `where` lets through. */
  readonly view: Fragment;
}

export function visibility(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  aspects: readonly Aspect[] = [],
): Visibility {
  const clauses = clausesOf(sql, session, coordination).filter(({ view }) =>
    aspects.every((aspect) => shows(view, aspect)),
  );
  const where = clauses.reduce((sum: Fragment, { when }) => sql`${sum} or ${when}`, sql`false`);
  const view = clauses.reduce(
    (sum: Fragment, one) => sql`${sum} when ${one.when} then ${one.view}::text`,
    sql``,
  );
  return { where: sql`(${where})`, view: clauses.length > 0 ? sql`(case ${view} end)` : sql`null::text` };
}

function clausesOf(sql: Sql, session: StaffSession, coordination: Coordination): readonly Clause[] {
  const { staffId, roles } = session;
  const involved = sql`(c.involved_staff || c.respondent_staff)`;
  const free = sql`(c.concerns_authority or ${staffId}::uuid <> all(${involved}))`;
  const respondent = {
    view: "RESPONDENT",
    // Contained, not "= any": only that is looked up in its index.
    when: sql`(c.informed_staff @> array[${staffId}::uuid] and ${staffId}::uuid = any(c.respondent_staff))`,
  } as const;
  if (roles.includes("LIAISON"))
    return [
      { view: "OMBUDSMAN", when: sql`(c.escalated and ${free})` },
      { ...respondent, when: sql`(not ${free} and ${respondent.when})` },
    ];
  const works: readonly (Fragment | false)[] = [
    sql`c.handler_id = ${staffId}`,
    coordinating(sql, session, coordination, involved),
    roles.includes("SIGNATORY") && sql`(c.awaits_signatory or c.approved_by = ${staffId})`,
    roles.includes("ADVISER") && sql`(c.with_adviser and c.status = any(${[...openStatuses]}))`,
  ];
  const anyOf = works.filter((one) => one !== false).reduce((sum, one) => sql`${sum} or ${one}`);
  return [
    { view: "STAFF", when: sql`(${free} and (${anyOf}))` },
    ...when(roles.includes("INTAKE"), {
      view: "REGISTRAR",
      when: sql`(c.registered_by = ${staffId} and not c.restricted and ${free})`,
    }),
    ...when(roles.includes("RECORDS_MANAGER"), {
      view: "RECORDS",
      when: sql`(c.ended_on is not null and ${free})`,
    }),
    respondent,
  ];
}

/** The domain's `postsLetters` as a condition on the projection `c`; the same test holds the two equal. */
export function posting(sql: Sql, session: StaffSession, coordination: Coordination): Fragment {
  const { staffId, roles } = session;
  if (roles.includes("LIAISON")) return sql`false`;
  const involved = sql`(c.involved_staff || c.respondent_staff)`;
  const free = sql`(c.concerns_authority or ${staffId}::uuid <> all(${involved}))`;
  const coordinates = coordinating(sql, session, coordination, involved) || sql`false`;
  const atTheDesk = roles.includes("INTAKE") ? sql`not c.restricted` : sql`false`;
  return sql`(${free} and (${coordinates} or ${atTheDesk}))`;
}

/** Coordinator; else deputy, where every coordinator is involved; else signatory (Awb 9:7). */
function coordinating(
  sql: Sql,
  { staffId, roles }: StaffSession,
  { coordinators, deputies }: Coordination,
  involved: Fragment,
): Fragment | false {
  if (coordinators.includes(staffId)) return sql`true`;
  const nobodyFree = (people: readonly string[]) =>
    people.length === 0
      ? sql`true`
      : sql`(not c.concerns_authority and ${[...people]}::uuid[] <@ ${involved})`;
  if (deputies.includes(staffId)) return nobodyFree(coordinators);
  return roles.includes("SIGNATORY") && sql`(${nobodyFree(coordinators)} and ${nobodyFree(deputies)})`;
}

function when(condition: boolean, clause: Clause): readonly Clause[] {
  return condition ? [clause] : [];
}
