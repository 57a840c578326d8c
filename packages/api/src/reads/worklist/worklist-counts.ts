import { amsterdamDay, type FieldGroup } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { atMost } from "../../db/at-most.ts";
import type { System } from "../../system.ts";
import { COUNTER_LOOKS_AT } from "../alerts/alert-conditions.ts";
import { openAlertsCount } from "../alerts/alerted-complaints.ts";
import { standingIn } from "../standing-in.ts";
import { aboutViewer, type Fragment, hasOnlyOwn, posting, visibility } from "../visibility.ts";
import {
  handlerAway,
  inState,
  somethingToDo,
  targetMissed,
  waitingForComplainant,
} from "./worklist-conditions.ts";

const names = [
  "open",
  "new",
  "unassigned",
  "late",
  "targetMissed",
  "thisWeek",
  "handlerAway",
  "waitingForComplainant",
  "mine",
  "escalated",
  "toOpen",
  "askedOfMe",
  "toPost",
  "alerts",
] as const;

export type WorklistCounts = Readonly<Record<(typeof names)[number], number>> & {
  /** Of all but escalated complaints, letters and alerts there may be more than was counted. */
  readonly capped: boolean;
  /** There may be more alerts, which came before those that were looked at. */
  readonly alertsCapped: boolean;
};

type Row = Record<(typeof names)[number], number> & { readonly looked: number; readonly alertsCut: boolean };

/** So many complaints that wait for somebody are looked at, those due first; a municipality has a few hundred. */
const LOOKED_AT = 2500;
/** So many are counted of what is looked up one by one; one more says that there are more. */
const FEW = 100;

/**
 * The counters beside the worklist, in one statement. What waits for somebody, and all that is open does, is read once and
 * counted in one pass; escalated complaints, letters and alerts are counted up to a hundred.
 */
export async function readWorklistCounts(
  system: System,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<WorklistCounts> {
  const { sql, policies } = system;
  const todayOn = amsterdamDay(now);
  const { roles } = session;
  const coordination = await policies.coordination(now);
  // Each counter asks for the views that show what it counts, as the list's own filters do.
  const may = (...groups: readonly FieldGroup[]) => visibility(sql, session, coordination, groups).where;
  const of = (shown: Fragment, condition: Fragment) =>
    sql`count(*) filter (where ${shown} and ${condition})::int`;
  const terms = sql`c.shows_terms and c.ended_on is null`;
  const flags = sql`c.shows_flags and c.ended_on is null`;
  const few = (rows: Fragment) =>
    sql`(select count(*)::int from (${rows} ${atMost(sql, FEW + 1)}) as counted)`;
  const [row] = await sql<Row[]>`
    select count(*)::int as looked,
      ${of(terms, sql`true`)} as "open",
      ${of(terms, sql`c.status = 'RECEIVED'`)} as "new",
      ${of(terms, sql`c.handler_id is null`)} as "unassigned",
      ${of(flags, inState(sql, "LATE", todayOn))} as "late",
      ${of(flags, targetMissed(sql, todayOn))} as "targetMissed",
      ${of(flags, inState(sql, "THIS_WEEK", todayOn))} as "thisWeek",
      ${of(sql`c.shows_assignment`, handlerAway(sql, todayOn))} as "handlerAway",
      ${of(flags, waitingForComplainant(sql, todayOn))} as "waitingForComplainant",
      ${of(sql`c.shows_assignment`, somethingToDo(sql, standingIn(session, coordination), todayOn))} as "mine",
      ${few(sql`select from complaint c
        where ${may("OMBUDSMAN_THREAD")} and c.escalated order by c.next_due_on`)} as "escalated",
      ${few(sql`select from complaint c
        where ${roles.includes("LIAISON") ? may("DOSSIER_SHARE") : sql`false`} and c.sealed_since_on is not null`)} as "toOpen",
      ${few(sql`select from (select c.id, c.ended_on from complaint c where ${aboutViewer(sql, session)} offset 0) as c
        join hearing on hearing.complaint_id = c.id
        where c.ended_on is null and hearing.staff_id = ${session.staffId}
          and (hearing.status = 'OFFERED' or hearing.react_until_on >= ${todayOn})`)} as "askedOfMe",
      ${few(sql`select from notice join complaint c on c.id = notice.complaint_id
        where notice.state = 'REQUESTED' and notice.channel = 'POST'
          and ${posting(sql, session, coordination)}`)} as "toPost",
      ${openAlertsCount(sql, session, coordination, { now, most: FEW })} as "alerts",
      alerts_from(null, ${COUNTER_LOOKS_AT + 1}) is distinct from alerts_from(null, ${COUNTER_LOOKS_AT}) as "alertsCut"
    from (
      select c.ended_on, c.status, c.handler_id, c.proposed_handler_id, c.next_due_on, c.target_due_on, c.turn, c.turn_until_on, c.task,
        ${may("DEADLINES")} as shows_terms, ${may("FLAGS")} as shows_flags,
        ${may("ASSIGNMENT")} as shows_assignment
      from complaint c where ${may()} and c.turn <> 'NOBODY' order by c.next_due_on ${atMost(sql, LOOKED_AT + 1)}
    ) as c`;
  if (!row) throw new Error("Counting gave no row");
  const { looked, alertsCut, ...counts } = row;
  // Of who has a part in few complaints, theirs are looked through besides.
  const alertsCapped = alertsCut && !hasOnlyOwn(session, coordination);
  return { ...counts, capped: looked > LOOKED_AT, alertsCapped };
}
