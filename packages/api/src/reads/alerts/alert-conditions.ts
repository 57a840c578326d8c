import type { Coordination } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import { asked, type Fragment, visibility } from "../visibility.ts";
import { stillMatters } from "./alert-relevance.ts";

/** So many of the newest alerts are looked through for those of one person; a municipality has a few hundred. */
export const ALERTS_LOOKED_AT = 1000;
/** Of these, so many for a counter, which stands on every page: looking into the file of each takes long. */
export const COUNTER_LOOKS_AT = 250;
/** And those of so many of a handler's own open complaints, however old: the first due of what they handle, or are asked to. */
const OWN_LOOKED_AT = 100;

/**
 * Alerts are for who works on the complaint: the view with notes. That somebody is asked to handle it is for that person. Asked of
 * each alert by itself: as a join it would read every alert, or every complaint, to find the few of one handler.
 */
export function entitled(sql: Sql, session: StaffSession, coordination: Coordination): Fragment {
  const { where } = visibility(sql, session, coordination, ["NOTES"]);
  return sql`(select case when alert.kind = 'ASSIGNMENT_PROPOSED' then ${asked(sql, session)} else ${where} end
    from complaint c where c.id = alert.complaint_id)`;
}

/**
 * What is looked through for a page or a count: the newest alerts of all, counted by a function, since the viewer reads but their own;
 * and what is told of a handler's own complaints. Who coordinates works on all.
 */
export function lookedThrough(
  sql: Sql,
  { staffId }: StaffSession,
  { coordinators }: Coordination,
  { before, most = ALERTS_LOOKED_AT }: { readonly before?: bigint | undefined; readonly most?: number },
): Fragment {
  const until = before === undefined ? sql`null::bigint` : sql`${before.toString()}::text::bigint`;
  const newest = sql`select * from alert where position >= (select alerts_from(${until}, ${most}))
    and (${until} is null or position < ${until})`;
  if (coordinators.includes(staffId)) return sql`(${newest} order by position desc) as alert`;
  // Joined by `or`, PostgreSQL may go through all alerts for the few of a person.
  return sql`(${newest} union select * from alert where complaint_id = any(array(
      (${dueFirst(sql, sql`handler_id = ${staffId}`)}) union all (${dueFirst(sql, sql`proposed_handler_id = ${staffId}`)})))
    and (${until} is null or position < ${until}) order by position desc) as alert`;
}

function dueFirst(sql: Sql, whose: Fragment): Fragment {
  return sql`select id from complaint where ${whose} and ended_on is null
    order by next_due_on, id ${atMost(sql, OWN_LOOKED_AT)}`;
}

/**
 * Neither seen nor put off by this person, and still to be acted on: in this order, because the last looks into the file of
 * each alert and most have been seen.
 */
export function open(sql: Sql, now: Temporal.Instant): Fragment {
  return sql`(case when seen.acknowledged_at is null and (seen.snoozed_until_at is null or seen.snoozed_until_at <= ${now})
    then ${stillMatters(sql, now)} else false end)`;
}
