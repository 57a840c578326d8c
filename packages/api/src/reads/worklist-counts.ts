import { type Aspect, amsterdamDay } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";
import { openAlertsCount } from "./alerts.ts";
import { type Fragment, posting, visibility } from "./visibility.ts";
import { COUNTED } from "./worklist.ts";
import { inState, somethingToDo, waitingForComplainant } from "./worklist-conditions.ts";

const names = [
  "open",
  "new",
  "unassigned",
  "late",
  "thisWeek",
  "waitingForComplainant",
  "mine",
  "escalated",
  "toPost",
  "alerts",
] as const;

export type WorklistCounts = Readonly<Record<(typeof names)[number], number>> & { readonly capped: boolean };

/** The counters beside the worklist, each counted up to a thousand: one statement. */
export async function readWorklistCounts(
  system: System,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<WorklistCounts> {
  const { sql, policies } = system;
  const todayOn = amsterdamDay(now);
  const coordination = await policies.coordination();
  const may = (...aspects: readonly Aspect[]) => visibility(sql, session, coordination, aspects).where;
  const of = (aspect: Aspect, condition: Fragment) => sql`(select count(*)::int from (
    select from complaint c where ${may(aspect)} and ${condition} limit ${COUNTED + 1}) as counted)`;
  // Each counter asks for the views that show what it counts, as the list's own filters do.
  const [row] = await sql<Record<(typeof names)[number], number>[]>`
    select
      ${of("DEADLINES", sql`c.ended_on is null`)} as "open",
      ${of("DEADLINES", sql`c.ended_on is null and c.status = 'RECEIVED'`)} as "new",
      ${of("DEADLINES", sql`c.ended_on is null and c.handler_id is null`)} as "unassigned",
      ${of("FLAGS", sql`c.ended_on is null and ${inState(sql, "LATE", todayOn)}`)} as "late",
      ${of("FLAGS", sql`c.ended_on is null and ${inState(sql, "THIS_WEEK", todayOn)}`)} as "thisWeek",
      ${of("FLAGS", sql`c.ended_on is null and ${waitingForComplainant(sql, todayOn)}`)} as "waitingForComplainant",
      ${of("FLAGS", somethingToDo(sql, session, todayOn))} as "mine",
      ${of("OMBUDSMAN_THREAD", sql`c.escalated`)} as "escalated",
      (select count(*)::int from (
        select from notice join complaint c on c.id = notice.complaint_id
        where notice.state = 'REQUESTED' and notice.channel = 'POST' and ${posting(sql, session, coordination)} limit ${COUNTED + 1}) as counted) as "toPost",
      ${openAlertsCount(sql, session, coordination, now)} as "alerts"`;
  if (!row) throw new Error("Counting gave no row");
  const counted = names.map((name) => [name, Math.min(row[name], COUNTED)] as const);
  return { ...row, ...Object.fromEntries(counted), capped: names.some((name) => row[name] > COUNTED) };
}
