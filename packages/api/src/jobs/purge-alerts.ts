import type { System } from "../system.ts";

/** How long an alert stays after what it told of is over. */
const KEPT_DAYS = 30;
/** How many alerts one statement takes. */
const BATCH = 1000;

/**
 * Takes away alerts of which nothing is left to do, so that they grow with the work and not with the years: an alert stays
 * while its term runs, and one about no term until the complaint has ended.
 */
export async function purgeAlerts(sql: System["sql"], now: Temporal.Instant): Promise<void> {
  const before = now.subtract({ hours: KEPT_DAYS * 24 });
  for (let gone = BATCH; gone === BATCH; ) gone = await purgeBatch(sql, before);
}

/** Asked of each alert by itself: as a join it would read every complaint. */
async function purgeBatch(sql: System["sql"], before: Temporal.Instant): Promise<number> {
  const gone = await sql`
    with over as (
      select id from alert
      where created_at < ${before} and case
        when term_kind is null
          then (select ended_on is not null from complaint where complaint.id = alert.complaint_id)
        else (select true from deadline where deadline.complaint_id = alert.complaint_id
          and deadline.kind = alert.term_kind and deadline.due_on = alert.due_on limit 1) is null end
      order by created_at limit ${BATCH}
    ), seen as (delete from alert_seen where alert_id = any(array(select id from over)))
    delete from alert where id = any(array(select id from over))`;
  return gone.count;
}
