import { addWorkingDays, amsterdamDay, type ComplaintId, wordAfterLateOn } from "@gehoor/domain";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";

/** Working days before the promised one on which somebody is told. */
const AHEAD = 2;
/** How many are told of at a time; the rest at the next sweep. */
const BATCH = 100;

/**
 * Who was told that we are late was promised a next word. Where none has left and the promised day is near, somebody is told,
 * once.
 */
export async function keepPromisedWords(system: System, now: Temporal.Instant): Promise<void> {
  const { calendar } = await system.policies.contextFor(undefined, { kind: "SYSTEM" }, now);
  const nearOn = addWorkingDays(amsterdamDay(now), AHEAD, calendar);
  // A promised day lies at most a few closed days before its two weeks: those that may be near are looked at one by one.
  const promised = await system.sql<{ id: ComplaintId; number: number; told: string }[]>`
    select late.complaint_id as id, late.number, late.dispatched_on::text as told
    from notice late join complaint on complaint.id = late.complaint_id
    where late.kind = 'LATE' and late.state = 'DISPATCHED' and complaint.ended_on is null
      and late.dispatched_on <= ${nearOn.subtract({ days: 7 }).toString()}::date
      and not exists (select from notice word where word.complaint_id = late.complaint_id
        and word.party_id = late.party_id and word.number > late.number and word.state in ('DISPATCHED', 'CLAIMED'))
      and not exists (select from alert where alert.complaint_id = late.complaint_id
        and alert.kind = 'ACTION_ASKED' and alert.cause = 'WORD_PROMISED:' || late.number)
    order by late.dispatched_on limit ${BATCH}`;
  for (const { id, number, told } of promised) {
    const promisedOn = wordAfterLateOn(Temporal.PlainDate.from(told), calendar);
    if (Temporal.PlainDate.compare(promisedOn, nearOn) <= 0)
      await raiseAlert(system, { complaintId: id, kind: "ACTION_ASKED", cause: `WORD_PROMISED:${number}` });
  }
}
