import {
  type Coordination,
  type FieldGroup,
  openStatuses,
  present,
  type StaffId,
  shows,
} from "@gehoor/domain";
import type postgres from "postgres";
import type { StaffSession } from "../auth/session.ts";
import type { Sql } from "../db/sql-client.ts";
import type { SeenView } from "./dossier/dossier.ts";

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
  /** The same as `where` in parts that are each found by an index, for who has a part in few complaints; else undefined. */
  readonly ways?: readonly Fragment[] | undefined;
}

export function visibility(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  groups: readonly FieldGroup[] = [],
): Visibility {
  const clauses = clausesShowing(sql, session, coordination, groups);
  const ways =
    hasOnlyOwn(session, coordination) && clauses.length > 0 ? clauses.map((one) => one.when) : undefined;
  return { ...together(sql, clauses), ways };
}

/** Whether somebody sees what they handle, wrote down or are a part of, and nothing because of how it stands. */
export function hasOnlyOwn(
  { staffId, roles }: StaffSession,
  { coordinators, deputies }: Coordination,
): boolean {
  if (roles.includes("LIAISON")) return true;
  return (
    ![...coordinators, ...deputies].includes(staffId) &&
    !roles.some((role) => ["SIGNATORY", "ADVISER", "RECORDS_MANAGER"].includes(role))
  );
}

/** The rest of what may be listed: complaints of which the viewer's view hides this. */
export function visibilityWithout(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  groups: readonly FieldGroup[],
  hidden: FieldGroup,
): Visibility {
  const clauses = clausesShowing(sql, session, coordination, groups);
  const shown = together(
    sql,
    clauses.filter(({ view }) => shows(view, hidden)),
  );
  const hides = clauses.filter(({ view }) => !shows(view, hidden));
  const rest = together(sql, hides);
  // "Is not true" and not "not": without a handler the first is neither.
  const but = sql`${shown.where} is not true`;
  const ways = hides.every(({ view }) => byPart.includes(view))
    ? hides.map(({ view, when }) => {
        const found = view === "RESPONDENT" ? aboutViewer(sql, session) : when;
        return sql`(${found} and ${but})`;
      })
    : [];
  return {
    where: sql`(${rest.where} and ${but})`,
    view: rest.view,
    ways: ways.length > 0 ? ways : undefined,
  };
}

/** Views of who has a part in a complaint themselves, which an index finds. */
const byPart: readonly ListedView[] = ["PROPOSED", "REGISTRAR", "RESPONDENT"];

function clausesShowing(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  groups: readonly FieldGroup[],
): readonly Clause[] {
  return clausesOf(sql, session, coordination).filter(({ view }) =>
    groups.every((group) => shows(view, group)),
  );
}

function together(sql: Sql, clauses: readonly Clause[]): Visibility {
  const where = clauses.reduce((sum: Fragment, { when }) => sql`${sum} or ${when}`, sql`false`);
  const view = clauses.reduce(
    (sum: Fragment, one) => sql`${sum} when ${one.when} then ${one.view}::text`,
    sql``,
  );
  return { where: sql`(${where})`, view: clauses.length > 0 ? sql`(case ${view} end)` : sql`null::text` };
}

/** Narrowed to complaints about the viewer, each as the person complained about sees it, whatever else the viewer is. */
export function asRespondent(sql: Sql, session: StaffSession, groups: readonly FieldGroup[]): Visibility {
  const shown = groups.every((group) => shows("RESPONDENT", group));
  return { where: shown ? aboutViewer(sql, session) : sql`false`, view: sql`'RESPONDENT'::text` };
}

function clausesOf(sql: Sql, session: StaffSession, coordination: Coordination): readonly Clause[] {
  const { staffId, roles } = session;
  const free = isFree(sql, staffId);
  const coordinates = coordinating(sql, session, coordination);
  // Who sees all goes along it: each line tells by itself whom it is about.
  const about = coordination.coordinators.includes(staffId)
    ? isAboutViewer(sql, session)
    : aboutViewer(sql, session);
  const respondent = { view: "RESPONDENT", when: about } as const;
  if (roles.includes("LIAISON"))
    return [
      { view: "OMBUDSMAN", when: sql`(c.escalated and c.sealed_since_on is null and ${free})` },
      { view: "SEALED", when: sql`(c.escalated and c.sealed_since_on is not null and ${free})` },
      respondent,
    ];
  const works: readonly (Fragment | false)[] = [
    sql`c.handler_id = ${staffId}`,
    coordinates,
    roles.includes("SIGNATORY") && sql`(c.awaits_signatory or c.approved_by = ${staffId})`,
    roles.includes("ADVISER") && sql`(c.with_adviser and c.status = any(${[...openStatuses]}))`,
  ];
  const anyOf = works.filter((one) => one !== false).reduce((sum, one) => sql`${sum} or ${one}`);
  return [
    { view: "STAFF", when: sql`(${free} and (${anyOf}))` },
    { view: "PROPOSED", when: sql`(c.proposed_handler_id = ${staffId} and ${free})` },
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
  const atTheDesk = roles.includes("INTAKE")
    ? sql`(${isFree(sql, staffId)} and not c.restricted)`
    : sql`false`;
  return sql`(${coordinated(sql, session, coordination)} or ${atTheDesk})`;
}

/** Complaints that this person coordinates, as coordinator or standing in; the rules have the last word on each. */
export function coordinated(sql: Sql, session: StaffSession, coordination: Coordination): Fragment {
  if (session.roles.includes("LIAISON")) return sql`false`;
  const coordinates = coordinating(sql, session, coordination) || sql`false`;
  return sql`(${isFree(sql, session.staffId)} and ${coordinates})`;
}

/** The domain's relation of who is asked to handle a complaint, likewise. */
export function asked(sql: Sql, { staffId, roles }: StaffSession): Fragment {
  if (roles.includes("LIAISON")) return sql`false`;
  return sql`(c.proposed_handler_id is not distinct from ${staffId}::uuid and ${isFree(sql, staffId)})`;
}

/** The domain's `isAbout` likewise. */
export function aboutViewer(sql: Sql, { staffId, roles }: StaffSession): Fragment {
  // Looked up by a function: the index for what an array contains may not be used before the row policies were asked.
  const informed = sql`(c.id = any(array(select complaints_about(${staffId}))))`;
  return roles.includes("LIAISON") ? sql`(not ${isFree(sql, staffId)} and ${informed})` : informed;
}

/** The same, asked of a line that is read anyway. */
function isAboutViewer(sql: Sql, { staffId, roles }: StaffSession): Fragment {
  const informed = sql`(${staffId} = any(c.informed_staff) and ${staffId} = any(c.respondent_staff))`;
  return roles.includes("LIAISON") ? sql`(not ${isFree(sql, staffId)} and ${informed})` : informed;
}

function isFree(sql: Sql, staffId: string): Fragment {
  return sql`(${staffId}::uuid <> all(c.barred_staff))`;
}

/** Coordinator; else deputy, where every coordinator is barred (Awb 9:7) or away; else signatory. */
function coordinating(
  sql: Sql,
  { staffId, roles }: StaffSession,
  coordination: Coordination,
): Fragment | false {
  const { coordinators, deputies } = coordination;
  if (coordinators.includes(staffId)) return sql`true`;
  const nobodyFree = (people: readonly StaffId[]) =>
    present(people, coordination).reduce(
      (sum: Fragment, one) => sql`${sum} and ${one}::uuid = any(c.barred_staff)`,
      sql`true`,
    );
  if (deputies.includes(staffId)) return nobodyFree(coordinators);
  return roles.includes("SIGNATORY") && sql`(${nobodyFree(coordinators)} and ${nobodyFree(deputies)})`;
}

function when(condition: boolean, clause: Clause): readonly Clause[] {
  return condition ? [clause] : [];
}
