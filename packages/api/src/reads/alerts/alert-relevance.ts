import { amsterdamDay } from "@gehoor/domain";
import { eventCauses } from "../../complaints/writing/alert-causes.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";

/** Which later events leave nothing to do, by the event an alert was raised for. */
const over = JSON.stringify(
  Object.fromEntries(Object.entries(eventCauses).map(([type, cause]) => [type, cause.over])),
);

/** Whether something is left to do of an `alert`: what was told, was done or became pointless goes by itself. */
export function stillMatters(sql: Sql, now: Temporal.Instant): Fragment {
  return sql`(case when alert.term_kind is null then ${stillAsked(sql)} else ${stillRuns(sql, now)} end)`;
}

/**
 * What was told of a term matters while that term runs to the same day, until something nearer is told of it, and only as
 * long as the day it warns of lies ahead. Otherwise each threshold of each term would wait to be clicked away.
 */
function stillRuns(sql: Sql, now: Temporal.Instant): Fragment {
  return sql`exists (
    select from deadline
    where deadline.complaint_id = alert.complaint_id and deadline.kind = alert.term_kind
      and deadline.due_on = alert.due_on and alert.cause = deadline.key || ':' || deadline.due_on || ':' || alert.threshold
      and (alert.kind = 'TERM_PASSED' or alert.due_on >= ${amsterdamDay(now)})
      and not exists (
        select from alert nearer
        where nearer.complaint_id = alert.complaint_id and nearer.term_kind = alert.term_kind
          and nearer.due_on = alert.due_on and nearer.threshold < alert.threshold
          and nearer.cause = deadline.key || ':' || deadline.due_on || ':' || nearer.threshold))`;
}

/**
 * By its cause: the event with its version, or what the worker found, with the number of a letter or an id. Asked as single
 * values, of one alert at a time: what `exists` asks might be gathered for all complaints first.
 */
function stillAsked(sql: Sql): Fragment {
  const word = sql`split_part(alert.cause, ':', 1)`;
  const number = sql`substring(alert.cause from ':([0-9]+)$')::int`;
  const letter = (condition: Fragment) =>
    sql`(select true from notice letter where letter.complaint_id = alert.complaint_id
      and letter.number = ${number} and ${condition}) is true`;
  const open = (condition: Fragment) =>
    sql`(select true from complaint c where c.id = alert.complaint_id and c.ended_on is null and ${condition}) is true`;
  return sql`case
    when ${word} = 'NO_ADDRESS' then ${letter(sql`letter.state = 'REQUESTED' and letter.channel = 'NONE'`)}
    when ${word} in ('NOTICE_HELD', 'TERM_NOT_TOLD', 'NOT_ANNOUNCED')
      then ${letter(sql`letter.state in ('REQUESTED', 'CLAIMED')`)}
    when ${word} = 'NOTICE_UNKNOWN' then ${letter(sql`letter.state = 'CLAIMED'`)}
    when ${word} = 'WORD_PROMISED' then ${open(sql`true`)} and ${letter(sql`(
      select true from notice word where word.complaint_id = letter.complaint_id and word.party_id = letter.party_id
        and word.number > letter.number and word.state in ('DISPATCHED', 'CLAIMED') limit 1) is null`)}
    when ${word} = 'HANDLER_LEFT' then ${open(sql`c.handler_id::text = split_part(alert.cause, ':', 2)
      and exists (select from staff where staff.id = c.handler_id and not staff.active)`)}
    when ${word} in ('PARTS_OF', 'PARTS_STAY') then ${open(sql`true`)}
    else (
      select true from complaint_event later
      where later.complaint_id = alert.complaint_id and later.version > ${number}
        and ((later.by ->> 'kind' in ('STAFF', 'SYSTEM') and ${over}::text::jsonb -> ${word} ? later.type
            -- Of several demands of the ombudsman each has an answer of its own.
            and (later.type <> 'InformationSupplied' or later.data -> 'number' = (
              select demand.data -> 'number' from complaint_event demand
              where demand.complaint_id = alert.complaint_id and demand.version = ${number})))
          or (later.data ? 'ending' and ${over}::text::jsonb -> ${word} ? 'ENDED')) limit 1) is null
    end`;
}
