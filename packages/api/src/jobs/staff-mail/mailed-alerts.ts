import { type Complaint, type ComplaintId, type MailMatter, mailedTo, type StaffId } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import type { AlertRow } from "../../reads/alerts/alerts.ts";
import { readRoutingOrganisation } from "../../reads/staff/routing-organisation.ts";
import type { System } from "../../system.ts";
import { mailingOf } from "./mail-matter.ts";

interface Mailed<Alert> {
  readonly alert: Alert;
  readonly matter: MailMatter;
  readonly to: readonly StaffId[];
}

/** Which of these alerts are mailed, as what and to whom, at this moment; the rest is told on the screens alone. */
export async function mailedAlerts<Alert extends Pick<AlertRow, "complaintId" | "kind" | "cause" | "rung">>(
  { sql, db, policies }: Pick<System, "sql" | "db" | "policies">,
  alerts: readonly Alert[],
  now: Temporal.Instant,
): Promise<readonly Mailed<Alert>[]> {
  const organisation = await readRoutingOrganisation(sql);
  const coordination = await policies.coordination(now);
  const loaded = new Map<ComplaintId, Promise<Complaint | undefined>>();
  const mailed: Mailed<Alert>[] = [];
  for (const alert of alerts) {
    const mailing = mailingOf(alert);
    const { complaintId } = alert;
    const complaint =
      mailing && (await loaded.getOrInsertComputed(complaintId, () => loadComplaint(db, complaintId)));
    if (mailing && complaint) {
      const to = mailedTo(mailing, complaint, organisation, { now, coordination });
      mailed.push({ alert, matter: mailing.matter, to });
    }
  }
  return mailed;
}
