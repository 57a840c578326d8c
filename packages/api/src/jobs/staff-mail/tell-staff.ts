import { randomUUID } from "node:crypto";
import type { StaffId } from "@gehoor/domain";
import type { Transaction } from "../../db/sql-client.ts";
import { type AlertRow, readNewAlerts } from "../../reads/alerts/alerts.ts";
import type { System } from "../../system.ts";
import { mailedAlerts } from "./mailed-alerts.ts";

/** How many alerts are looked at in one go; what one person is told of them is one mail. */
const BATCH = 500;
/** What is older was not told for a reason: the system stood still, or was just installed. */
const TOLD_WITHIN_HOURS = 24;

/**
 * Makes mail of the alerts since the last time, each once over all workers: who is told is decided now, what is said when the
 * mail leaves.
 *
 * @returns how many mails were made
 */
export async function tellStaff(system: System): Promise<number> {
  const { sql } = system;
  const now = await system.clock.now();
  return sql.begin(async (transaction) => {
    await transaction`insert into staff_mail_made (position) values (0) on conflict do nothing`;
    const [made] = await transaction<
      { position: string }[]
    >`select position::text as position from staff_mail_made for update`;
    const alerts = await readNewAlerts(sql, BigInt(made?.position ?? 0), BATCH);
    const last = alerts.at(-1)?.position;
    if (last === undefined) return 0;
    await transaction`update staff_mail_made set position = ${last}::text::bigint`;
    const recent = now.subtract({ hours: TOLD_WITHIN_HOURS });
    const told = await toWhom(
      system,
      alerts.filter(({ createdAt }) => Temporal.Instant.compare(createdAt, recent) >= 0),
      now,
    );
    await makeMail(
      transaction,
      [...told].map(([staffId, alertIds]) => ({ staffId, alertIds, onDay: null })),
      now,
    );
    return told.size;
  });
}

async function toWhom(
  system: System,
  alerts: readonly AlertRow[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<StaffId, readonly string[]>> {
  const told = new Map<StaffId, string[]>();
  for (const { alert, to } of await mailedAlerts(system, alerts, now))
    for (const staffId of to) told.getOrInsertComputed(staffId, () => []).push(alert.id);
  return told;
}

interface MailToMake {
  readonly staffId: StaffId;
  readonly alertIds: readonly string[];
  readonly onDay: Temporal.PlainDate | null;
}

/** Writes mails down with the jobs that send them; a digest of a day once for each person. */
export async function makeMail(
  transaction: Transaction,
  mails: readonly MailToMake[],
  now: Temporal.Instant,
): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map((mail) => ({ id: randomUUID(), ...mail, createdAt: now }));
  await transaction`
    with made as (
      insert into staff_mail (id, staff_id, alert_ids, on_day, created_at)
      select id, "staffId", "alertIds", "onDay", "createdAt"
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as mail(id uuid, "staffId" uuid, "alertIds" uuid[], "onDay" date, "createdAt" timestamptz)
      on conflict do nothing returning id
    )
    select enqueue_jobs(jsonb_agg(jsonb_build_object('task', 'send_staff_mail', 'key', 'staff_mail:' || id,
      'payload', jsonb_build_object('id', id)))) from made having count(*) > 0`;
}
