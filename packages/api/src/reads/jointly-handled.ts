import type { Complaint } from "@gehoor/domain";
import type { StaffSession } from "../auth/session.ts";
import type { System } from "../system.ts";
import type { Duplicate } from "./likeness/duplicates.ts";
import { visibility } from "./visibility.ts";

/** The complaints of others that are handled together with this one: those that the viewer may see. */
export async function readJointlyHandled(
  { sql, policies }: Pick<System, "sql" | "policies">,
  session: StaffSession,
  { jointWith }: Complaint,
  now: Temporal.Instant,
): Promise<Duplicate[]> {
  if (jointWith.length === 0) return [];
  const { where } = visibility(sql, session, await policies.coordination(now), ["SCREENING"]);
  const rows = await sql<Omit<Duplicate, "samePeople" | "likeness" | "takesIn">[]>`
    select c.reference, c.received_on as "receivedOn", c.status, summary.content as text
    from complaint c left join complaint_text summary on summary.id = c.summary_text_id
    where c.id = any(${[...jointWith]}::uuid[]) and ${where}
    order by c.received_on, c.id`;
  return rows.map((row) => ({ ...row, samePeople: false, likeness: [], takesIn: false }));
}
