import { amsterdamDay, type Role, type StaffId } from "@gehoor/domain";
import { eq } from "drizzle-orm";
import { runningFrom } from "../../clock.ts";
import { staffMailUnwanted } from "../../db/schema/staff-mail.ts";
import { digestMail, type MailLine, matterMail } from "../../letters/staff-mail.ts";
import type { Outbox } from "../../mail/outbox.ts";
import { stillMatters } from "../../reads/alerts/alert-relevance.ts";
import type { AlertRow } from "../../reads/alerts/alerts.ts";
import type { System } from "../../system.ts";
import { digestFigures } from "./digest-figures.ts";
import { mailedAlerts } from "./mailed-alerts.ts";

interface Row {
  readonly staffId: StaffId;
  readonly alertIds: readonly string[];
  readonly onDay: Temporal.PlainDate | null;
  readonly state: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/**
 * Sends one mail to somebody who works here, once: it is claimed before it is given to the mail server, and one of which nobody knows
 * any more whether it left is not sent again, for what it tells stands on their screens as well. What was settled meanwhile, is not
 * theirs to see, or they do not want, is left out; a mail with nothing left does not leave.
 */
export async function sendStaffMail(system: System, outbox: Outbox, id: string): Promise<void> {
  const { sql, env, policies, clock } = system;
  const row = await rowOf(system, id);
  if (row?.state === "CLAIMED") return end(system, id, "UNKNOWN");
  if (row?.state !== "WAITING") return;
  const now = await clock.now();
  const words = await wordsOf(system, row, now);
  if (!words) return end(system, id, "POINTLESS");
  const claimed =
    await sql`update staff_mail set state = 'CLAIMED' where id = ${id} and state = 'WAITING' returning id`;
  if (claimed.length === 0) return;
  const messageId = `<staff.${id}@${new URL(env.STAFF_URL).hostname}>`;
  const organisation = await policies.organisationOn(amsterdamDay(now));
  const addressed = { name: row.name, organisation, staffUrl: env.STAFF_URL };
  const mail = { to: { name: row.name, address: row.email }, messageId, ...words(addressed) };
  const outcome = await outbox.send(id, mail, runningFrom(now));
  outbox.written(id);
  switch (outcome.kind) {
    case "ACCEPTED":
      return end(system, id, "SENT");
    case "NO_ANSWER":
      return end(system, id, "UNKNOWN");
    case "REFUSED_RECIPIENT":
      system.log.warn({ staffId: row.staffId, answer: outcome.answer }, "mail to staff was refused");
      return end(system, id, "REFUSED");
    case "TROUBLE":
      // Nothing was handed over: the job runs again.
      await end(system, id, "WAITING");
      throw new Error(`The mail server did not take it: ${outcome.answer}`);
  }
}

async function rowOf({ sql }: System, id: string): Promise<Row | undefined> {
  const [row] = await sql<Row[]>`
    select mail.staff_id as "staffId", mail.alert_ids as "alertIds", mail.on_day as "onDay", mail.state, staff.name, staff.email,
      array(select role from staff_role where staff_id = staff.id) as roles
    from staff_mail mail join staff on staff.id = mail.staff_id and staff.active where mail.id = ${id}`;
  return row;
}

async function end({ sql }: System, id: string, state: string): Promise<void> {
  await sql`update staff_mail set state = ${state} where id = ${id}`;
}

type Compose = (to: Parameters<typeof matterMail>[1]) => ReturnType<typeof matterMail>;

async function wordsOf(system: System, row: Row, now: Temporal.Instant): Promise<Compose | undefined> {
  const unwanted = await system.db
    .select({ kind: staffMailUnwanted.kind })
    .from(staffMailUnwanted)
    .where(eq(staffMailUnwanted.staffId, row.staffId));
  const wants = (kind: string) => !unwanted.some((one) => one.kind === kind);
  if (row.onDay) {
    // A digest that comes a day late says what is no longer so.
    if (!wants("DIGEST") || !row.onDay.equals(amsterdamDay(now))) return undefined;
    const figures = await digestFigures(system, row, now);
    return figures && ((to) => digestMail(figures, to));
  }
  const lines = (await linesOf(system, row, now)).filter(({ matter }) => wants(matter));
  return lines.length > 0 ? (to) => matterMail(lines, to) : undefined;
}

type Told = Pick<
  AlertRow,
  "id" | "complaintId" | "kind" | "cause" | "rung" | "termKind" | "dueOn" | "reference"
>;

/** What of it is still to be told to this person. */
async function linesOf(
  system: System,
  { staffId, alertIds }: Row,
  now: Temporal.Instant,
): Promise<readonly MailLine[]> {
  const alerts = await system.sql<Told[]>`
    select alert.id, alert.complaint_id as "complaintId", alert.kind, alert.cause, alert.rung, alert.term_kind as "termKind",
      alert.due_on as "dueOn", c.reference
    from alert join complaint c on c.id = alert.complaint_id
    where alert.id = any(${[...alertIds]}::uuid[]) and ${stillMatters(system.sql, now)}
    order by alert.due_on nulls last, alert.position`;
  return (await mailedAlerts(system, alerts, now)).flatMap(({ alert, matter, to }) => {
    const { reference, termKind, dueOn } = alert;
    return to.includes(staffId) ? [{ matter, reference, termKind, dueOn }] : [];
  });
}
