import { amsterdamDay, isWorkingDay, type Role, type StaffId } from "@gehoor/domain";
import { readAway } from "../../reads/worklist/worklist-conditions.ts";
import type { System } from "../../system.ts";
import { makeMail } from "./tell-staff.ts";

/** From when on a working day the digest is there, by the clock in Amsterdam. */
const MORNING = Temporal.PlainTime.from("07:00");

/** Who has work that may wait. */
const working: readonly Role[] = ["COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"];

/** On the morning of a working day, a digest for whoever works on complaints and is there; once, however often this runs. */
export async function makeDigests(system: System): Promise<void> {
  const { sql, policies } = system;
  const now = await system.clock.now();
  const local = now.toZonedDateTimeISO("Europe/Amsterdam").toPlainTime();
  const todayOn = amsterdamDay(now);
  const calendar = await policies.newestCalendar();
  if (Temporal.PlainTime.compare(local, MORNING) < 0 || !isWorkingDay(todayOn, calendar)) return;
  const away = await readAway(sql, todayOn);
  const people = await sql<{ id: StaffId }[]>`
    select id from staff where active and id <> all(${[...away]}::uuid[])
      and exists (select from staff_role where staff_id = staff.id and role = any(${[...working]}))
      and not exists (select from staff_mail where staff_id = staff.id and on_day = ${todayOn})`;
  const mails = people.map(({ id }) => ({ staffId: id, alertIds: [], onDay: todayOn }));
  await sql.begin((transaction) => makeMail(transaction, mails, now));
}
