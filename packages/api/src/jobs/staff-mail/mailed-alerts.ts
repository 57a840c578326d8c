import { type Complaint, type ComplaintId, type MailMatter, mailedTo, type StaffId } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import type { AlertRow } from "../../reads/alerts/alerts.ts";
import { readRoutingOrganisation } from "../../reads/staff/routing-organisation.ts";
import type { System } from "../../system.ts";
import { matterOf } from "./mail-matter.ts";

interface Mailed<Alert> {
  readonly alert: Alert;
  readonly matter: MailMatter;
  readonly to: readonly StaffId[];
}

/** Which of these alerts are mailed, as what and to whom, at this moment; the rest is told on the screens alone. */
export async function mailedAlerts<
  Alert extends Pick<AlertRow, "complaintId" | "kind" | "cause" | "threshold">,
>(
  { sql, db, policies }: Pick<System, "sql" | "db" | "policies">,
  alerts: readonly Alert[],
  now: Temporal.Instant,
): Promise<readonly Mailed<Alert>[]> {
  const organisation = await readRoutingOrganisation(sql);
  const coordination = await policies.coordination(now);
  const loaded = new Map<ComplaintId, Promise<Complaint | undefined>>();
  const mailed: Mailed<Alert>[] = [];
  for (const alert of alerts) {
    const matter = matterOf(alert);
    const { complaintId } = alert;
    const complaint =
      matter && (await loaded.getOrInsertComputed(complaintId, () => loadComplaint(db, complaintId)));
    if (matter && complaint)
      mailed.push({ alert, matter, to: mailedTo(matter, complaint, organisation, { now, coordination }) });
  }
  return mailed;
}
