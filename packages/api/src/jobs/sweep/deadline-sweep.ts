import { amsterdamDay, type ComplaintId, duties, ownTargets } from "@gehoor/domain";
import { NEVER } from "../../complaints/projections/alert-thresholds.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import {
  type SweptDays,
  sweptDays,
  type Threshold,
  thresholdsOn,
  thresholdTable,
} from "../../reads/alerts/thresholds.ts";
import type { System } from "../../system.ts";
import { takeTurn } from "../raise-alert.ts";
import { lapseAssignments } from "./lapse-assignments.ts";
import { keepPromisedWords } from "./promised-words.ts";
import { tellOfDeparted } from "./tell-of-departed.ts";
import { tellOfUnannounced, tellOfWaitingTerms } from "./waiting-terms.ts";

/** How many terms one statement takes: small enough to be over in a moment. */
const BATCH = 1000;

/**
 * Tells of every term that came near or passed, each threshold and each step of the ladder once. Of several crossed at a time (after a stop, or for a
 * complaint that was registered late) only the most urgent is told. What would be told on a closed day is told on the
 * last working day before it, when somebody can still act; that a term passed is told once it has. Running it twice, late
 * or on two workers changes nothing.
 *
 * @returns how many terms were looked at
 */
export async function sweepDeadlines(system: System, signal?: AbortSignal): Promise<number> {
  const now = await system.clock.now();
  // A ladder that was changed a moment ago has the terms looked at again, once.
  system.policies.refresh();
  const calendar = await system.policies.newestCalendar();
  const { ladder } = await system.policies.newestSettings();
  const days = sweptDays(amsterdamDay(now), calendar);
  const thresholds = thresholdsOn(ladder, days, calendar);
  let seen = 0;
  for (let batch = BATCH; batch === BATCH && !signal?.aborted; seen += batch)
    batch = await sweepBatch(system, now, { ...days, thresholds });
  await leaveMissedTargets(system, now);
  await noteLateAnswers(system, now, signal);
  await endSupplementTerms(system, now, signal);
  await lapseDeclines(system, now, signal);
  await lapseAssignments(system, signal);
  await tellOfDeparted(system);
  await tellOfWaitingTerms(system, now);
  await tellOfUnannounced(system, now);
  await keepPromisedWords(system, now);
  return seen;
}

interface Swept extends SweptDays {
  readonly thresholds: readonly Threshold[];
}

async function sweepBatch(
  { sql }: System,
  now: Temporal.Instant,
  { todayOn, untilOn, thresholds }: Swept,
): Promise<number> {
  return sql.begin(async (transaction) => {
    await takeTurn(transaction);
    const [row] = await transaction<{ seen: number }[]>`
      with threshold as (
        select * from ${thresholdTable(sql, thresholds)}
      ), moved as (
        -- By their place, as just found and locked: joined by key, the terms were all read to find a thousand again.
        update deadline set next_alert_on = coalesce((
          select min(case when daily then greatest(due_on - lead, ${untilOn}::date + 1) else due_on - lead end)
          from threshold where threshold.kind = deadline.kind and due_on > "dueUntilOn"), ${NEVER})
        where ctid = any(array(
          select ctid from deadline
          where next_alert_on <= ${untilOn} and next_alert_on < '9999-12-31'
            and (next_alert_on <= ${todayOn} or next_alert_on <= due_on)
          order by next_alert_on limit ${BATCH} for update skip locked))
        returning complaint_id, key, kind, due_on
      ), crossed as (
        select moved.*, reached.before as reached, reached.rung from moved left join lateral (
          select before, rung from threshold where threshold.kind = moved.kind and due_on <= "dueUntilOn"
          order by before limit 1) as reached on true
      ), raised as (
        insert into alert (id, complaint_id, kind, cause, term_kind, threshold, rung, due_on, created_at)
        select gen_random_uuid(), complaint_id, case when reached < 0 then 'TERM_PASSED' else 'TERM_NEAR' end,
          key || ':' || due_on || ':' || reached, kind, reached, rung, due_on, ${now}
        -- A possibility that is gone already (a decline after four weeks) is not about to end.
        from crossed where (reached < 0 or (reached is not null and due_on >= ${todayOn}))
          -- That a complaint may still be declined is no news of one that is handled, unless that was proposed.
          and (kind <> 'DECLINE_NOTICE' or exists (select from complaint c where c.id = complaint_id
            and (c.handler_id is null or (c.task in ('APPROVE', 'SEND') and c.status <> 'DRAFT_DECISION'))))
        order by due_on
        on conflict on constraint alert_once do nothing returning id
      ), rung as (
        select pg_notify('alert_added', '') from (select from raised limit 1) one
      )
      select (select count(*)::int from moved) as seen, (select count(*) from rung) as rung`;
    return row?.seen ?? 0;
  });
}

/** The domain's `nextDeadline` for those whose target passed today: what comes first in lists moves on by itself. */
async function leaveMissedTargets({ sql }: System, now: Temporal.Instant): Promise<void> {
  const todayOn = amsterdamDay(now);
  await sql`
    update complaint c set (next_due_on, next_due_kind) = (
      select coalesce(min(next.due_on), ${NEVER}), min(next.kind) from (
        select due_on, kind from deadline where complaint_id = c.id and kind = any(${[...duties]})
          and (due_on >= ${todayOn} or kind <> all(${[...ownTargets]}))
        order by due_on, array_position(${[...duties]}::text[], kind) limit 1) next)
    where c.ended_on is null and c.next_due_on < ${todayOn} and c.next_due_kind = any(${[...ownTargets]})`;
}

/** The term passed without an answer: said once, to the complainant too (Awb 9:24(1)(b)). */
async function noteLateAnswers(system: System, now: Temporal.Instant, signal?: AbortSignal): Promise<void> {
  const late = await system.sql<{ id: ComplaintId }[]>`
    select id from complaint
    where ended_on is null and starts_on is not null and not late_noted
      and decision_due_on < ${amsterdamDay(now)}
    order by decision_due_on limit ${BATCH}`;
  for (const { id } of late) {
    if (signal?.aborted) return;
    await bySystem(system, id, { type: "NoteLate" });
  }
}

/** The day for a supplement passed: back to the coordinator, who goes on with what there is. */
async function endSupplementTerms(
  system: System,
  now: Temporal.Instant,
  signal?: AbortSignal,
): Promise<void> {
  const over = await system.sql<{ id: ComplaintId }[]>`
    select complaint_id as id from deadline
    where kind = 'SUPPLEMENT' and due_on < ${amsterdamDay(now)} order by due_on limit ${BATCH}`;
  for (const { id } of over) {
    if (signal?.aborted) return;
    await bySystem(system, id, { type: "EndSupplementTerm" });
  }
}

/** Its letter waits still, after the four weeks from receipt; the calendar may have moved their last day (Awb 9:8(3)). */
async function lapseDeclines(system: System, now: Temporal.Instant, signal?: AbortSignal): Promise<void> {
  const waiting = await system.sql<{ id: ComplaintId }[]>`
    select distinct c.id from complaint c join notice on notice.complaint_id = c.id
    where notice.state = 'REQUESTED' and notice.kind = 'DECLINED'
      and c.received_on < ${amsterdamDay(now).subtract({ weeks: 4 })}
    limit ${BATCH}`;
  for (const { id } of waiting) {
    if (signal?.aborted) return;
    await bySystem(system, id, { type: "LapseDecline" });
  }
}

/** A refusal means that it is no longer so, or was done already. */
async function bySystem(
  system: System,
  complaintId: ComplaintId,
  command: { readonly type: "NoteLate" | "EndSupplementTerm" | "LapseDecline" },
): Promise<void> {
  const handled = await runCommand(system, {
    complaintId,
    actor: { kind: "SYSTEM" },
    compose: () => command,
  });
  if (handled.outcome === "REFUSED")
    system.log.debug({ complaintId, command: command.type, code: handled.refusal.code }, "nothing to do");
}
