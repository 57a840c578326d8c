import { amsterdamDay, type ComplaintId, portalNotice, workingDayOnOrBefore } from "@gehoor/domain";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";

/** Working days that the post may take before somebody is told. */
const PATIENCE = 3;
/** How many are told of at a time; the rest at the next sweep. */
const BATCH = 100;

/**
 * A longer term counts because both sides were told of it (Awb 9:11(2), (3)): a letter about it that still waits after three
 * working days is told of, once.
 */
export async function tellOfWaitingTerms(system: System, now: Temporal.Instant): Promise<void> {
  const { calendar } = await system.policies.contextFor(undefined, { kind: "SYSTEM" }, now);
  let sinceOn = amsterdamDay(now);
  for (let days = 0; days < PATIENCE; days += 1)
    sinceOn = workingDayOnOrBefore(sinceOn.subtract({ days: 1 }), calendar);
  const before = sinceOn.toZonedDateTime("Europe/Amsterdam").toInstant();
  const waiting = await system.sql<{ id: ComplaintId; cause: string }[]>`
    select complaint_id as id, 'TERM_NOT_TOLD:' || number as cause from notice
    where state = 'REQUESTED' and channel = any(array['POST', 'NONE', 'EMAIL', 'WORK', 'PORTAL'])
      and requested_at < ${before} and kind in ('ADJOURNED', 'POSTPONED')
      and not exists (select from alert where alert.complaint_id = notice.complaint_id
        and alert.kind = 'ACTION_ASKED' and alert.cause = 'TERM_NOT_TOLD:' || number)
    order by requested_at limit ${BATCH}`;
  for (const { id, cause } of waiting)
    await raiseAlert(system, { complaintId: id, kind: "ACTION_ASKED", cause });
}

/** Hours before the end of the 48 in which somebody can still make sure that it is announced. */
const HOURS_LEFT = 12;

/**
 * A message of ours stands on the complaint's page at once and is announced by the letter that brings it along, within 48
 * hours (Awb 2:10(1)): one that still waits near their end is told of, once.
 */
export async function tellOfUnannounced(system: System, now: Temporal.Instant): Promise<void> {
  const waiting = await system.sql<{ id: ComplaintId; number: number; since: string }[]>`
    select complaint_id as id, number, to_json(requested_at)#>>'{}' as since from notice
    where state = 'REQUESTED' and kind = 'MESSAGE'
      and channel = any(array['POST', 'NONE', 'EMAIL', 'WORK', 'PORTAL'])
      and requested_at < ${now.subtract({ hours: 24 })}
      and not exists (select from alert where alert.complaint_id = notice.complaint_id
        and alert.kind = 'ACTION_ASKED' and alert.cause = 'NOT_ANNOUNCED:' || number)
    order by requested_at limit ${BATCH}`;
  for (const { id, number, since } of waiting) {
    const { dueAt } = portalNotice(Temporal.Instant.from(since));
    if (Temporal.Instant.compare(dueAt.subtract({ hours: HOURS_LEFT }), now) <= 0)
      await raiseAlert(system, { complaintId: id, kind: "ACTION_ASKED", cause: `NOT_ANNOUNCED:${number}` });
  }
}
