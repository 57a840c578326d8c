import type { Sql } from "@gehoor/api/filling";
import { staffId } from "./staff.ts";

/**
 * Who is away in the demo: a handler who fell ill a few days ago, nobody knows until when, and holidays to come. Nobody is
 * put in the place of who fell ill: her cases are there to be handed over.
 *
 * @param todayOn in Europe/Amsterdam
 */
export async function addDemoAbsences(sql: Sql, todayOn: Temporal.PlainDate): Promise<void> {
  const away = [
    { login: "t.kuipers", by: "n.jansen", from: -6, days: undefined, replacement: undefined },
    { login: "s.yildirim", by: "s.yildirim", from: 16, days: 12, replacement: "w.blom" },
    { login: "n.jansen", by: "n.jansen", from: 23, days: 14, replacement: "f.dekker" },
  ];
  for (const { login, by, from, days, replacement } of away) {
    const fromOn = todayOn.add({ days: from });
    const untilOn = days === undefined ? null : fromOn.add({ days });
    const saidOn = from < 0 ? fromOn : todayOn.subtract({ days: 3 });
    await sql`
      insert into absence (id, staff_id, from_on, until_on, replaced_by, recorded_by, recorded_at)
      values (gen_random_uuid(), ${staffId(login)}, ${fromOn}, ${untilOn}, ${replacement ? staffId(replacement) : null},
        ${staffId(by)}, ${saidOn.toZonedDateTime({ timeZone: "Europe/Amsterdam", plainTime: "08:40" }).toInstant()})`;
  }
}
