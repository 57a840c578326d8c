import { randomUUID } from "node:crypto";
import type { ComplaintId, NoticeChannel } from "@gehoor/domain";
import type { System } from "../system.ts";

/** What happened to a letter on its way; the proof of sending (Awb 2:11, 2:25). */
export interface Delivery {
  readonly at: Temporal.Instant;
  readonly channel: NoticeChannel;
  readonly outcome: "ACCEPTED" | "REJECTED" | "FAILED" | "SHOWN";
  readonly detail: string;
}

/** Writes an attempt down; one that took the letter away makes it final in the same statement. */
export async function logDelivery(
  { sql }: Pick<System, "sql">,
  complaintId: ComplaintId,
  number: number,
  { at, channel, outcome, detail }: Delivery,
): Promise<void> {
  const left = outcome === "ACCEPTED" || outcome === "SHOWN";
  await sql`
    with gone as (
      update letter set sent = true
      where ${left} and complaint_id = ${complaintId} and notice_number = ${number}
    )
    insert into delivery (id, complaint_id, notice_number, at, channel, outcome, detail)
    values (${randomUUID()}, ${complaintId}, ${number}, ${at}, ${channel}, ${outcome}, ${detail})`;
}

/** Every attempt to deliver a letter, first to last. */
export async function deliveriesOf(
  { sql }: Pick<System, "sql">,
  complaintId: ComplaintId,
  number: number,
): Promise<readonly Delivery[]> {
  return sql<Delivery[]>`
    select at, channel, outcome, detail from delivery
    where complaint_id = ${complaintId} and notice_number = ${number} order by at, id`;
}
