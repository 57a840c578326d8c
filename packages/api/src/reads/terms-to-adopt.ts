import {
  applyRule,
  type Calendar,
  type Complaint,
  type ComplaintId,
  calendarDifference,
  fold,
  type MovedDeadline,
  type Settings,
  settingsDifference,
} from "@gehoor/domain";
import { actorOfSession, type StaffSession } from "../auth/session.ts";
import { loadHistories } from "../complaints/load-histories.ts";
import { atMost } from "../db/at-most.ts";
import type { System } from "../system.ts";
import { coordinated, type Fragment } from "./visibility.ts";

/** So many open complaints of an older version are looked at, those due first; a municipality has a few hundred. */
const LOOKED_AT = 1000;

/** A complaint of which a newer version would move a term. */
export interface ToAdopt {
  readonly reference: string;
  readonly calendar: readonly MovedDeadline[];
  readonly settings: readonly MovedDeadline[];
}

export interface Found<One> {
  readonly found: readonly One[];
  /** True when there were more to look at. */
  readonly capped: boolean;
}

/** The complaints of which this person can adopt newer versions that move a term, those due first. */
export async function readTermsToAdopt(
  system: System,
  session: StaffSession,
  now: Temporal.Instant,
): Promise<Found<ToAdopt>> {
  const { sql, policies } = system;
  const actor = actorOfSession(session);
  const [coordination, calendar, settings] = await Promise.all([
    policies.coordination(now),
    policies.newestCalendar(),
    policies.newestSettings(),
  ]);
  const own = coordinated(sql, session, coordination);
  const { complaints, capped } = await readOlder(system, { calendar, settings }, own);
  const looked = await Promise.all(
    complaints.map(async (complaint) => {
      const context = await policies.contextFor(complaint, actor, now);
      const may = (type: "AdoptCalendar" | "AdoptSettings") =>
        applyRule(complaint, { type }, context).accepted;
      return {
        reference: complaint.reference,
        calendar: may("AdoptCalendar") ? calendarDifference(complaint, context) : [],
        settings: may("AdoptSettings") ? settingsDifference(complaint, context) : [],
      };
    }),
  );
  return { found: looked.filter((one) => one.calendar.length + one.settings.length > 0), capped };
}

/** Of how many open complaints a version not made yet would move a term: a number only, for who sees no complaints. */
export async function countMovedBy(
  system: System,
  coming: { readonly calendar?: Calendar; readonly settings?: Settings },
  now: Temporal.Instant,
): Promise<{ readonly count: number; readonly capped: boolean }> {
  const { complaints, capped } = await readOlder(system, coming, system.sql`true`);
  const moved = await Promise.all(
    complaints.map(async (complaint) => {
      const context = await system.policies.contextFor(complaint, { kind: "SYSTEM" }, now);
      const { calendar = context.newestCalendar, settings = context.newestSettings } = coming;
      const then = { ...context, newestCalendar: calendar, newestSettings: settings };
      return coming.calendar ? calendarDifference(complaint, then) : settingsDifference(complaint, then);
    }),
  );
  return { count: moved.filter((terms) => terms.length > 0).length, capped };
}

/** Open complaints whose terms were computed with an older version than these; asked in the words of their index. */
async function readOlder(
  { sql }: Pick<System, "sql">,
  { calendar, settings }: { readonly calendar?: Calendar; readonly settings?: Settings },
  where: Fragment,
): Promise<{ readonly complaints: readonly Complaint[]; readonly capped: boolean }> {
  const older = [
    ...(calendar
      ? [sql`case when c.ended_on is null then c.calendar_version end < ${calendar.version}`]
      : []),
    ...(settings
      ? [sql`case when c.ended_on is null then c.settings_version end < ${settings.version}`]
      : []),
  ].reduce((sum: Fragment, one) => sql`${sum} or ${one}`, sql`false`);
  // Found first and then put in order: looked for along the list of all, the whole list would be read to find none.
  const rows = await sql<{ id: ComplaintId }[]>`
    with older as materialized (select c.id, c.next_due_on from complaint c where (${older}) and ${where})
    select id from older order by next_due_on, id ${atMost(sql, LOOKED_AT + 1)}`;
  const histories = await loadHistories(
    sql,
    rows.slice(0, LOOKED_AT).map(({ id }) => id),
  );
  return {
    complaints: histories.flatMap((events) => fold(events) ?? []),
    capped: rows.length > LOOKED_AT,
  };
}
