import type { ComplaintId, Coordination } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { NEVER } from "../../complaints/projections/alert-thresholds.ts";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import type { Fragment } from "../visibility.ts";
import { ALERTS_LOOKED_AT, COUNTER_LOOKS_AT, entitled, lookedThrough, open } from "./alert-conditions.ts";
import { type AlertRow, alertRows } from "./alerts.ts";

/** More of one complaint are told in its case: so many fit in a list, and in what takes back that all were seen. */
const MOST_OF_ONE = 6;
/** So many are read for those of a page; of one complaint there are a handful. */
const MOST_OF_A_PAGE = 1000;
const COUNTED = 1000;

/** Terms: at least one alert of the complaint is about a term. News: none is. */
export const alertSections = ["TERMS", "NEWS"] as const;
export type AlertSection = (typeof alertSections)[number];

/** What one complaint alerts the viewer of, the most urgent first. */
export interface AlertedComplaint
  extends Pick<AlertRow, "complaintId" | "reference" | "summary" | "handler"> {
  readonly alerts: readonly AlertRow[];
  /** How many there are besides. */
  readonly further: number;
  readonly place: AlertedPlace;
}

/** Where a complaint stands in the order: by the first day on which one of its terms is due, and its newest alert. */
export interface AlertedPlace {
  readonly dueOn: Temporal.PlainDate;
  readonly position: bigint;
}

export interface AlertedQuestion {
  /** Undefined: both, terms before news. */
  readonly section: AlertSection | undefined;
  /** Only what is still to be acted on, what is due first on top; otherwise all, the newest on top. */
  readonly unacknowledgedOnly: boolean;
  readonly after: AlertedPlace | undefined;
  readonly count: number;
}

/**
 * Complaints with the viewer's alerts, each once with all of them, one more than asked where there are more; and how many there are,
 * up to a thousand. Complaints are found among the newest alerts and those of a handler's own, as far as alerts are looked through;
 * what stands with each is read by complaint, so that no page or bound tears them apart.
 */
export async function readAlertedComplaints(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  question: AlertedQuestion,
  now: Temporal.Instant,
): Promise<{ readonly rows: readonly AlertedComplaint[]; readonly total: number }> {
  const { section, unacknowledgedOnly, after, count } = question;
  const coordination = await policies.coordination(now);
  const may = entitled(sql, session, coordination);
  const wanted = unacknowledgedOnly ? sql`${may} and ${open(sql, now)}` : may;
  const due = unacknowledgedOnly ? sql`coalesce(min(alert.due_on), ${NEVER})` : sql`${NEVER}::date`;
  const found = sql`
    select alert.complaint_id as id, ${due} as due_on, max(alert.position) as position,
      bool_or(alert.term_kind is not null) as has_term
    from ${lookedThrough(sql, session, coordination, {})}
    left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session.staffId}
    where ${wanted} group by alert.complaint_id`;
  const inSection = section ? sql`has_term = ${section === "TERMS"}` : sql`true`;
  const later = after
    ? sql`(due_on > ${after.dueOn} or (due_on = ${after.dueOn} and position < ${after.position.toString()}::text::bigint))`
    : sql`true`;
  const places = await sql<PlaceRow[]>`
    with found as materialized (${found}), listed as (select * from found where ${inSection})
    select (select count(*)::int from listed) as total, page.id, page.due_on as "dueOn",
      page.position::text as position
    from (select) as always left join (
      select * from listed where ${later} order by due_on, position desc ${atMost(sql, count + 1)}) as page on true
    order by page.due_on, page.position desc`;
  const met = places.flatMap((place) => (place.id === null ? [] : [place]));
  const ids = met.map(({ id }) => id);
  const alerts = await alertRows(sql, session, {
    where: sql`alert.complaint_id = any(${ids}::uuid[]) and ${wanted}`,
    order: sql`order by alert.due_on, alert.position desc`,
    count: MOST_OF_A_PAGE,
  });
  const of = Map.groupBy(alerts, ({ complaintId }) => complaintId);
  const rows = met.flatMap((place) => alerted(place, of.get(place.id) ?? []));
  return { rows, total: Math.min(places[0]?.total ?? 0, COUNTED) };
}

interface Place {
  readonly id: ComplaintId;
  readonly dueOn: Temporal.PlainDate;
  readonly position: string;
}

type PlaceRow = { readonly total: number } & (Place | { readonly id: null });

/** Nothing of a complaint whose last alert was settled between the two statements. */
function alerted({ dueOn, position }: Place, alerts: readonly AlertRow[]): readonly AlertedComplaint[] {
  const [first] = alerts;
  if (!first) return [];
  const { complaintId, reference, summary, handler } = first;
  const shown = alerts.slice(0, MOST_OF_ONE);
  return [
    {
      ...{ complaintId, reference, summary, handler, alerts: shown },
      further: alerts.length - shown.length,
      place: { dueOn, position: BigInt(position) },
    },
  ];
}

/** How many complaints have alerts that wait for this person, up to one more than the most, as a part of the counters beside every page. */
export function openAlertsCount(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  { now, most, looks = COUNTER_LOOKS_AT }: Counting,
): Fragment {
  const wanted = sql`${entitled(sql, session, coordination)} and ${open(sql, now)}`;
  return sql`(select count(*)::int from (
    select distinct alert.complaint_id from ${lookedThrough(sql, session, coordination, { most: looks })}
    left join alert_seen seen on seen.alert_id = alert.id and seen.staff_id = ${session.staffId}
    where ${wanted} ${atMost(sql, most + 1)}) as counted)`;
}

interface Counting {
  readonly now: Temporal.Instant;
  readonly most: number;
  /** How many alerts are looked through. */
  readonly looks?: number;
}

/** How many complaints have alerts that wait for this person, up to a thousand. */
export async function countOpenAlerts(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<number> {
  const coordination = await policies.coordination(now);
  const counting = { now, most: COUNTED, looks: ALERTS_LOOKED_AT };
  const [row] = await sql<{ open: number }[]>`
    select ${openAlertsCount(sql, session, coordination, counting)} as open`;
  return Math.min(row?.open ?? 0, COUNTED);
}
