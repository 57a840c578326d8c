import type { Calendar, Ladder, LadderKind } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import { sweptDays, thresholdsOn, thresholdTable } from "./thresholds.ts";

/** Terms whose steps a change may bring nearer: as far from today as a step may be from a due day. */
const within = { before: 45, after: 30 } as const;
const COUNTED = 1000;

interface Asked {
  readonly ladder: Ladder;
  /** The kinds that it changes. */
  readonly kinds: readonly LadderKind[];
  readonly todayOn: Temporal.PlainDate;
}

/** Of how many complaints somebody would be told at once, were this the ladder: of a step that they have reached already. */
export async function countToldAtOnce(
  sql: Sql,
  { ladder, kinds, todayOn }: Asked,
  calendar: Calendar,
): Promise<{ readonly count: number; readonly capped: boolean }> {
  const thresholds = thresholdsOn(ladder, sweptDays(todayOn, calendar), calendar);
  const { before, after } = within;
  const [row] = await sql<{ count: number }[]>`
    with threshold as (select * from ${thresholdTable(sql, thresholds)})
    select count(*)::int as count from (
      select distinct complaint_id from deadline cross join lateral (
        select before, rung from threshold where threshold.kind = deadline.kind and due_on <= "dueUntilOn"
        order by before limit 1) as reached
      where kind = any(${[...kinds]}) and due_on between ${todayOn.subtract({ days: before })} and ${todayOn.add({ days: after })}
        and rung is not null and (before < 0 or due_on >= ${todayOn})
        and not exists (select from alert where alert.complaint_id = deadline.complaint_id
          and alert.cause = key || ':' || due_on || ':' || before)
      limit ${COUNTED + 1}) as told`;
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED), capped: count > COUNTED };
}

/** Has the sweep look at these terms again: a step may be nearer than it was when they were last looked at. */
export async function lookAgain(
  sql: Sql,
  kinds: readonly LadderKind[],
  todayOn: Temporal.PlainDate,
): Promise<void> {
  const { before, after } = within;
  await sql`update deadline set next_alert_on = ${todayOn} where kind = any(${[...kinds]})
    and due_on between ${todayOn.subtract({ days: before })} and ${todayOn.add({ days: after })}
    and next_alert_on > ${todayOn}`;
}
