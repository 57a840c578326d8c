import type { Complaint, Status } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";
import { visibility } from "./visibility.ts";

/** Another complaint that may be the same. */
export interface Duplicate {
  readonly reference: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly status: Status;
  readonly text: string | null;
}

const NEAR_DAYS = 180;
const MOST = 10;

/** Complaints of the same person (by e-mail address, or by name and postal code) received near in time. */
export async function readDuplicates(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  { id, receivedOn }: Complaint,
): Promise<Duplicate[]> {
  const { where } = visibility(sql, session, await policies.coordination(), ["CONTACT_DATA", "SCREENING"]);
  const rows = await sql<Duplicate[]>`
    select c.reference, c.received_on as "receivedOn", c.status, summary.content as text
    from complaint c left join complaint_text summary on summary.id = c.summary_text_id
    where c.id <> ${id} and ${where}
      and c.received_on between ${receivedOn.subtract({ days: NEAR_DAYS })} and ${receivedOn.add({ days: NEAR_DAYS })}
      and c.id in (
        select other.complaint_id from party this join party other on lower(other.email) = lower(this.email)
        where this.complaint_id = ${id}
        union
        select other.complaint_id from party this
        join party other on other.postcode = this.postcode and lower(other.name) = lower(this.name)
        where this.complaint_id = ${id})
    order by c.received_on desc, c.id limit ${MOST}`;
  return [...rows];
}
