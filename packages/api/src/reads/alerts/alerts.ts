import { type ComplaintId, parseId, type Rung, type StaffId, type TermKind } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { atMost } from "../../db/at-most.ts";
import type { AlertKind } from "../../db/codes.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import type { Fragment } from "../visibility.ts";
import { entitled, lookedThrough, open } from "./alert-conditions.ts";

const COUNTED = 1000;

/** Something a member of staff must know of a complaint now, with what this person did with it. */
export interface AlertRow {
  readonly id: string;
  readonly position: string;
  readonly complaintId: ComplaintId;
  readonly kind: AlertKind;
  readonly cause: string;
  readonly termKind: TermKind | null;
  readonly threshold: number | null;
  readonly rung: Rung | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly createdAt: Temporal.Instant;
  readonly reference: string;
  readonly summary: string | null;
  readonly handler: { readonly id: StaffId; readonly name: string; readonly active: boolean } | null;
  readonly acknowledgedAt: Temporal.Instant | null;
  readonly snoozedUntilAt: Temporal.Instant | null;
}

interface AlertSlice {
  readonly where: Fragment;
  readonly order?: Fragment;
  readonly count?: number;
  /** What is looked through; all alerts by default. */
  readonly within?: Fragment;
}

/**
 * The alerts are found first, and then for each of the page its complaint (`offset 0` keeps the two apart): beside the cost
 * of finding, reading all complaints seems to cost nothing, and would be done.
 */
export function alertRows(
  sql: Sql,
  session: StaffSession | undefined,
  { where, order = sql``, count = 1, within = sql`alert` }: AlertSlice,
): Promise<readonly AlertRow[]> {
  return sql<AlertRow[]>`
    select alert.id, alert.position::text as position, alert.complaint_id as "complaintId", alert.kind, alert.cause,
      alert.term_kind as "termKind", alert.threshold, alert.rung, alert.due_on as "dueOn", alert.created_at as "createdAt",
      c.reference, c.summary, c.handler,
      alert.acknowledged_at as "acknowledgedAt", alert.snoozed_until_at as "snoozedUntilAt"
    from (
      select alert.*, seen.acknowledged_at, seen.snoozed_until_at from ${within}
      left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session?.staffId ?? null}
      where ${where} ${order} ${atMost(sql, count)}
    ) as alert
    join lateral (
      select c.reference, left(summary.content, 200) as summary,
        case when handler.id is not null then json_build_object('id', handler.id, 'name', handler.name,
          'active', handler.active) end as handler
      from complaint c
      left join complaint_text summary on summary.id = c.summary_text_id
      left join staff handler on handler.id = c.handler_id
      where c.id = alert.complaint_id offset 0
    ) as c on true
    ${order}`;
}

export interface AlertsQuestion {
  /** Only what is still to be acted on. */
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
  const coordination = await policies.coordination(now);
  const may = entitled(sql, session, coordination);
  const wanted = unacknowledgedOnly ? sql`${may} and ${open(sql, now)}` : may;
  const slice = { where: wanted, order: sql`order by alert.position desc`, count: count + 1 };
  const [rows, [counted]] = await Promise.all([
    alertRows(sql, session, { ...slice, within: lookedThrough(sql, session, coordination, { before }) }),
    sql<{ total: number }[]>`select count(*)::int as total from (
      select from ${lookedThrough(sql, session, coordination, {})}
      left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session.staffId}
      where ${wanted} ${atMost(sql, COUNTED + 1)}) as counted`,
  ]);
  return { rows, total: Math.min(counted?.total ?? 0, COUNTED) };
}

/** One alert of the viewer; undefined when there is none, and when it is not the viewer's. */
export async function readAlert(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  typedId: string,
  now: Temporal.Instant,
): Promise<AlertRow | undefined> {
  const id = parseId(typedId);
  if (!id) return undefined;
  const may = entitled(sql, session, await policies.coordination(now));
  return (await alertRows(sql, session, { where: sql`${may} and alert.id = ${id}` }))[0];
}

/** Those of these alerts that are the viewer's. */
export async function readAlertsOf(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  typedIds: readonly string[],
  now: Temporal.Instant,
): Promise<readonly AlertRow[]> {
  const ids = typedIds.map((id) => parseId(id)).filter((id) => id !== undefined);
  if (ids.length === 0) return [];
  const may = entitled(sql, session, await policies.coordination(now));
  const where = sql`alert.id = any(${ids}::uuid[]) and ${may}`;
  return alertRows(sql, session, { where, count: ids.length });
}

/** Alerts after a position, in the order in which they became visible: what a stream replays and goes on with. */
export async function readAlertsAfter(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  after: bigint,
  count: number,
  now: Temporal.Instant,
): Promise<readonly AlertRow[]> {
  const may = entitled(sql, session, await policies.coordination(now));
  const later = sql`alert.position > ${after.toString()}::text::bigint`;
  return alertRows(sql, session, {
    where: sql`${may} and ${later}`,
    order: sql`order by alert.position`,
    count,
  });
}

/** Alerts after a position for whoever may get them, without what anybody did with them. */
export function readNewAlerts(sql: Sql, after: bigint, count: number): Promise<readonly AlertRow[]> {
  const later = sql`alert.position > ${after.toString()}::text::bigint`;
  return alertRows(sql, undefined, { where: later, order: sql`order by alert.position`, count });
}

/** The position of the newest alert; 0 when there is none. */
export async function lastPosition(sql: Sql): Promise<bigint> {
  const [row] = await sql<{ last: string }[]>`select coalesce(max(position), 0)::text as last from alert`;
  return BigInt(row?.last ?? 0);
}
