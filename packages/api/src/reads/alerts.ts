import { type ComplaintId, type Coordination, parseId, type StaffId, type TermKind } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { AlertKind } from "../db/codes.ts";
import type { Sql } from "../db/sql-client.ts";
import type { System } from "../system.ts";
import { type Fragment, visibility } from "./visibility.ts";

const COUNTED = 1000;

/** Something a member of staff must know of a complaint now, with what this person did with it. */
export interface AlertRow {
  readonly id: string;
  readonly position: string;
  readonly complaintId: ComplaintId;
  readonly kind: AlertKind;
  readonly termKind: TermKind | null;
  readonly threshold: number | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly createdAt: Temporal.Instant;
  readonly reference: string;
  readonly summary: string | null;
  readonly handler: { readonly id: StaffId; readonly name: string; readonly active: boolean } | null;
  readonly acknowledgedAt: Temporal.Instant | null;
  readonly snoozedUntilAt: Temporal.Instant | null;
}

/** Alerts are for who works on the complaint: the view with notes. */
function entitled(sql: Sql, session: StaffSession, coordination: Coordination): Fragment {
  return visibility(sql, session, coordination, ["NOTES"]).where;
}

function alertRows(
  sql: Sql,
  session: StaffSession | undefined,
  where: Fragment,
  tail: Fragment,
): Promise<readonly AlertRow[]> {
  return sql<AlertRow[]>`
    select alert.id, alert.position::text as position, alert.complaint_id as "complaintId", alert.kind,
      alert.term_kind as "termKind", alert.threshold, alert.due_on as "dueOn", alert.created_at as "createdAt",
      c.reference, left(summary.content, 200) as summary,
      case when handler.id is not null then json_build_object('id', handler.id, 'name', handler.name,
        'active', handler.active) end as handler,
      seen.acknowledged_at as "acknowledgedAt", seen.snoozed_until_at as "snoozedUntilAt"
    from alert join complaint c on c.id = alert.complaint_id
    left join complaint_text summary on summary.id = c.summary_text_id
    left join staff handler on handler.id = c.handler_id
    left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session?.staffId ?? null}
    where ${where} ${tail}`;
}

function unseen(sql: Sql, now: Temporal.Instant): Fragment {
  return sql`seen.acknowledged_at is null and (seen.snoozed_until_at is null or seen.snoozed_until_at <= ${now})`;
}

export interface AlertsQuestion {
  readonly unacknowledgedOnly: boolean;
  /** Positions before this one; undefined for the newest. */
  readonly before: bigint | undefined;
  readonly count: number;
}

/** The viewer's alerts, newest first, and how many there are up to a thousand. */
export async function readAlerts(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  { unacknowledgedOnly, before, count }: AlertsQuestion,
  now: Temporal.Instant,
): Promise<{ readonly rows: readonly AlertRow[]; readonly total: number }> {
  const may = entitled(sql, session, await policies.coordination());
  const wanted = unacknowledgedOnly ? sql`${may} and ${unseen(sql, now)}` : may;
  const from = before === undefined ? sql`true` : sql`alert.position < ${before.toString()}::text::bigint`;
  const [rows, [counted]] = await Promise.all([
    alertRows(sql, session, sql`${wanted} and ${from}`, sql`order by alert.position desc limit ${count + 1}`),
    sql<{ total: number }[]>`
      select count(*)::int as total from (
        select from alert join complaint c on c.id = alert.complaint_id
        left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session.staffId}
        where ${wanted} limit ${COUNTED}) as counted`,
  ]);
  return { rows, total: counted?.total ?? 0 };
}

/** How many alerts wait for this person, as a part of a larger statement. */
export function openAlertsCount(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  now: Temporal.Instant,
): Fragment {
  return sql`(select count(*)::int from (
    select from alert join complaint c on c.id = alert.complaint_id
    left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session.staffId}
    where ${entitled(sql, session, coordination)} and ${unseen(sql, now)} limit ${COUNTED + 1}) as counted)`;
}

export async function countOpenAlerts(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<number> {
  const [row] = await sql<{ open: number }[]>`
    select ${openAlertsCount(sql, session, await policies.coordination(), now)} as open`;
  return Math.min(row?.open ?? 0, COUNTED);
}

/** One alert of the viewer; undefined when there is none, and when it is not the viewer's. */
export async function readAlert(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  typedId: string,
): Promise<AlertRow | undefined> {
  const id = parseId(typedId);
  if (!id) return undefined;
  const may = entitled(sql, session, await policies.coordination());
  return (await alertRows(sql, session, sql`${may} and alert.id = ${id}`, sql``))[0];
}

/** Alerts after a position, in the order in which they became visible: what a stream replays and goes on with. */
export async function readAlertsAfter(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  after: bigint,
  count: number,
): Promise<readonly AlertRow[]> {
  const may = entitled(sql, session, await policies.coordination());
  const later = sql`alert.position > ${after.toString()}::text::bigint`;
  return alertRows(sql, session, sql`${may} and ${later}`, sql`order by alert.position limit ${count}`);
}

/** Alerts after a position for whoever may get them, without what anybody did with them. */
export function readNewAlerts(sql: Sql, after: bigint, count: number): Promise<readonly AlertRow[]> {
  const later = sql`alert.position > ${after.toString()}::text::bigint`;
  return alertRows(sql, undefined, later, sql`order by alert.position limit ${count}`);
}

/** The position of the newest alert; 0 when there is none. */
export async function lastPosition(sql: Sql): Promise<bigint> {
  const [row] = await sql<{ last: string }[]>`select coalesce(max(position), 0)::text as last from alert`;
  return BigInt(row?.last ?? 0);
}
