import { amsterdamDay } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";
import { openAlertsCount } from "./alerts.ts";
import { type Fragment, visibility } from "./visibility.ts";
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
  const { where } = visibility(sql, session, coordination, ["DEADLINES"]);
  const posting = visibility(sql, session, coordination, ["ALL_LETTERS", "NOTES"]).where;
  const of = (condition: Fragment) => sql`(select count(*)::int from (
    select from complaint c where ${where} and ${condition} limit ${COUNTED + 1}) as counted)`;
  const [row] = await sql<Record<(typeof names)[number], number>[]>`
    select
      ${of(sql`c.ended_on is null`)} as "open",
      ${of(sql`c.ended_on is null and c.status = 'RECEIVED'`)} as "new",
      ${of(sql`c.ended_on is null and c.handler_id is null`)} as "unassigned",
      ${of(sql`c.ended_on is null and ${inState(sql, "LATE", todayOn)}`)} as "late",
      ${of(sql`c.ended_on is null and ${inState(sql, "THIS_WEEK", todayOn)}`)} as "thisWeek",
      ${of(sql`c.ended_on is null and ${waitingForComplainant(sql, todayOn)}`)} as "waitingForComplainant",
      ${of(somethingToDo(sql, session, todayOn))} as "mine",
      ${of(sql`c.escalated`)} as "escalated",
      (select count(*)::int from (
        select from notice join complaint c on c.id = notice.complaint_id
        where notice.state = 'REQUESTED' and notice.channel = 'POST' and ${posting} limit ${COUNTED + 1}) as counted) as "toPost",
      ${openAlertsCount(sql, session, coordination, now)} as "alerts"`;
  if (!row) throw new Error("Counting gave no row");
  const counted = names.map((name) => [name, Math.min(row[name], COUNTED)] as const);
  return { ...row, ...Object.fromEntries(counted), capped: names.some((name) => row[name] > COUNTED) };
}
