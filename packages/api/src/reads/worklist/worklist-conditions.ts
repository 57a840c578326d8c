import type { StaffId } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";
import type { DeadlineState, WorklistFilter } from "./worklist-question.ts";

/** Days in which a deadline counts as this week's, today included. */
const WEEK = 7;
/** The projection's day for a complaint without a running duty, so that lists can sort by it. */
export const NEVER = Temporal.PlainDate.from("9999-12-31");

/** What narrows a list, as conditions on the projection `c`. Only what is asked: each shape is a statement of its own. */
export function conditionsOf(
  sql: Sql,
  filter: WorklistFilter,
  session: StaffSession,
  todayOn: Temporal.PlainDate,
  away: readonly StaffId[],
): Fragment {
  const { status, departmentId, subject, channel, deadline } = filter;
  const all: readonly (Fragment | undefined)[] = [
    status && isOneOf(sql, sql`c.status`, status),
    departmentId && isOneOf(sql, sql`c.department_id`, departmentId),
    handledByOneOf(sql, filter),
    subject && isOneOf(sql, sql`c.subject`, subject),
    channel && isOneOf(sql, sql`c.channel`, channel),
    deadline && inOneOf(sql, deadline, todayOn),
    choice(filter.open, sql`c.ended_on is null`, sql`c.ended_on is not null`),
    choice(filter.urgent, sql`c.urgent`, sql`not c.urgent`),
    choice(filter.escalated, sql`c.escalated`, sql`not c.escalated`),
    choice(filter.sealed, sql`c.sealed_since_on is not null`, sql`c.sealed_since_on is null`),
    filter.destroyable ? sql`c.destroyable_from_on <= ${todayOn}` : undefined,
    filter.targetMissed ? targetMissed(sql, todayOn) : undefined,
    filter.handlerAway ? handledBy(sql, away) : undefined,
    filter.waitingForComplainant ? waitingForComplainant(sql, todayOn) : undefined,
    filter.mine ? somethingToDo(sql, session, todayOn) : undefined,
  ];
  return all
    .filter((one) => one !== undefined)
    .reduce((sum: Fragment, one) => sql`${sum} and ${one}`, sql`true`);
}

/** A single one is said as equal: its index then gives the list in order, instead of all of it to be sorted. */
function isOneOf(sql: Sql, column: Fragment, wanted: readonly string[]): Fragment {
  const [only, ...others] = wanted;
  return only !== undefined && others.length === 0
    ? sql`${column} = ${only}`
    : sql`${column} = any(${[...wanted]})`;
}

/** Nobody is one of those who may be asked for. */
function handledByOneOf(sql: Sql, { handlerId, unassigned }: WorklistFilter): Fragment | undefined {
  const nobody = unassigned ? sql`c.handler_id is null` : undefined;
  const somebody = handlerId && isOneOf(sql, sql`c.handler_id`, handlerId);
  return nobody && somebody ? sql`(${nobody} or ${somebody})` : (nobody ?? somebody);
}

function inOneOf(sql: Sql, states: readonly DeadlineState[], todayOn: Temporal.PlainDate): Fragment {
  const any = states.map((state) => inState(sql, state, todayOn)).reduce((sum, one) => sql`${sum} or ${one}`);
  return sql`(${any})`;
}

function choice(wanted: boolean | undefined, yes: Fragment, no: Fragment): Fragment | undefined {
  return wanted === undefined ? undefined : wanted ? yes : no;
}

/** In which state the next deadline is, seen from a day. */
export function deadlineState(nextDueOn: Temporal.PlainDate, todayOn: Temporal.PlainDate): DeadlineState {
  if (nextDueOn.equals(NEVER)) return "NONE";
  if (Temporal.PlainDate.compare(nextDueOn, todayOn) < 0) return "LATE";
  return Temporal.PlainDate.compare(nextDueOn, todayOn.add({ days: WEEK })) < 0 ? "THIS_WEEK" : "LATER";
}

export function inState(sql: Sql, state: DeadlineState, todayOn: Temporal.PlainDate): Fragment {
  const weekFrom = todayOn.add({ days: WEEK });
  switch (state) {
    case "LATE":
      return sql`c.next_due_on < ${todayOn}`;
    case "THIS_WEEK":
      return sql`c.next_due_on >= ${todayOn} and c.next_due_on < ${weekFrom}`;
    case "LATER":
      return sql`c.next_due_on >= ${weekFrom} and c.next_due_on < ${NEVER}`;
    case "NONE":
      return sql`c.next_due_on = ${NEVER}`;
  }
}

/** A target of the municipality's own is past and still owed: nobody called, nobody has it in hand. */
export function targetMissed(sql: Sql, todayOn: Temporal.PlainDate): Fragment {
  return sql`(c.ended_on is null and c.target_due_on < ${todayOn})`;
}

/** Who left or is absent on this day. */
function awayOn(sql: Sql, todayOn: Temporal.PlainDate): Fragment {
  return sql`select id from staff where not active
    union all select staff_id from absence where from_on <= ${todayOn}
      and (until_on is null or until_on >= ${todayOn})`;
}

export async function readAway(sql: Sql, todayOn: Temporal.PlainDate): Promise<readonly StaffId[]> {
  const rows = await sql<{ id: StaffId }[]>`${awayOn(sql, todayOn)}`;
  return rows.map(({ id }) => id);
}

/** Open, with a handler, or somebody asked to be one, who left or is absent on this day: what is to be done waits for nobody. */
export function handlerAway(sql: Sql, todayOn: Temporal.PlainDate): Fragment {
  return withHandlerAmong(sql, sql`array(${awayOn(sql, todayOn)})`);
}

/** The same of people who were looked up before, as a list is found by: PostgreSQL must know how few they are. */
function handledBy(sql: Sql, away: readonly StaffId[]): Fragment {
  return away.length === 0 ? sql`false` : withHandlerAmong(sql, sql`${[...away]}::uuid[]`);
}

function withHandlerAmong(sql: Sql, people: Fragment): Fragment {
  return sql`(c.ended_on is null and (c.handler_id = any(${people}) or c.proposed_handler_id = any(${people})))`;
}

/** As the domain's `onDay`: a reply not given by its day leaves it to the authority. */
export function waitingForComplainant(sql: Sql, todayOn: Temporal.PlainDate): Fragment {
  return sql`(c.turn = 'COMPLAINANT' and (c.turn_until_on is null or c.turn_until_on >= ${todayOn}))`;
}

/**
 * What lies with this person by role: a case to handle or advise on, or that they are asked to handle, a draft to sign, a
 * new one to assess or route, a data breach that outlived its complaint.
 */
export function somethingToDo(
  sql: Sql,
  { staffId, roles }: StaffSession,
  todayOn: Temporal.PlainDate,
): Fragment {
  const handles = sql`(c.handler_id = ${staffId} and not ${waitingForComplainant(sql, todayOn)}
    and c.task not in ('APPROVE', 'CLOSE_PARALLEL_PROCEDURE') and c.turn in ('AUTHORITY', 'COMPLAINANT'))`;
  const isAsked = sql`c.proposed_handler_id = ${staffId}`;
  const signs = roles.includes("SIGNATORY")
    ? sql`c.task = 'APPROVE' or c.task = 'OMBUDSMAN_STEP'`
    : sql`false`;
  const coordinates = roles.includes("COORDINATOR")
    ? sql`(c.task in ('ASSESS', 'ROUTE', 'CLOSE_PARALLEL_PROCEDURE') or (c.task = 'DECLARE' and c.turn_until_on < ${todayOn}))`
    : sql`false`;
  const advises = roles.includes("ADVISER") ? sql`c.status = 'AT_ADVISER'` : sql`false`;
  const liaises = roles.includes("LIAISON") ? sql`c.turn = 'OMBUDSMAN'` : sql`false`;
  // Said in so many words, because its partial index is for these.
  return sql`(c.turn <> 'NOBODY' and (${handles} or ${isAsked} or ${signs} or ${coordinates} or ${advises} or ${liaises}))`;
}
