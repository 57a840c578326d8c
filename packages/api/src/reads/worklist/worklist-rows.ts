import { shows } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment, Visibility } from "../visibility.ts";
import { NEVER } from "./worklist-conditions.ts";
import type { WorklistCursor } from "./worklist-cursor.ts";
import { isDescending, keysetCondition, orderClause } from "./worklist-order.ts";
import type { WorklistQuestion } from "./worklist-question.ts";
import type { WorklistRow } from "./worklist-row.ts";
import type { Searched } from "./worklist-search.ts";
import { linesOf, type Slice } from "./worklist-source.ts";

/** Which complaints may be listed, and as what. */
export interface Seen {
  readonly all: Visibility;
  /** Those whose next duty the viewer sees, and the rest; the same as `all` and nothing where no order asks for it. */
  readonly withDuty: Visibility;
  readonly withoutDuty: Visibility | undefined;
}

/**
 * The lines of one page and one more, in order. By next duty a complaint whose duty the viewer does not see stands where
 * those without a duty stand: neither its place nor its cursor tells the day. Those are read by a statement of their own,
 * and only where a page gets there, so that each begins in its index.
 */
export async function readRows(
  sql: Sql,
  { withDuty, withoutDuty }: Seen,
  asked: Searched,
  question: WorklistQuestion,
  cursor: WorklistCursor | undefined,
): Promise<readonly WorklistRow[]> {
  const { order, page } = question;
  const most = page.count + 1;
  const after = (position: Fragment) => ({
    ...asked,
    where: sql`${asked.where} and ${position}`,
    parts: asked.parts?.map((part) => sql`${part} and ${position}`),
  });
  const rows = await select(sql, {
    seen: withDuty,
    asked: after(keysetCondition(sql, order, page.backwards, cursor)),
    order: orderClause(sql, order, page.backwards),
    most,
  });
  const descending = isDescending(order, page.backwards);
  if (asked.single && rows.length > 0) return rows;
  if (!withoutDuty || !reachesTheEnd(rows, most, descending, cursor)) return rows;
  const from = cursor && cursor.key === NEVER.toString() ? cursor.id : undefined;
  const rest = await select(sql, {
    seen: withoutDuty,
    asked: after(idAfter(sql, from, descending)),
    order: descending ? sql`order by c.id desc` : sql`order by c.id asc`,
    most,
  });
  return [...rows, ...rest].sort(descending ? (one, other) => byDuty(other, one) : byDuty).slice(0, most);
}

/** What a line is ordered by, as a cursor keeps it. */
export function keyOf(row: WorklistRow, { order }: WorklistQuestion): string {
  switch (order.field) {
    case "NEXT_DUE":
      return dutyOf(row).toString();
    case "RECEIVED":
      return row.receivedOn.toString();
    case "UPDATED":
      return row.updatedAt.toString({ fractionalSecondDigits: 3 });
    case "REFERENCE":
      return row.reference;
  }
}

function dutyOf(row: WorklistRow): Temporal.PlainDate {
  return shows(row.view, "FLAGS") ? row.nextDueOn : NEVER;
}

/** An id is compared as PostgreSQL does: by its digits. */
function byDuty(one: WorklistRow, other: WorklistRow): number {
  return Temporal.PlainDate.compare(dutyOf(one), dutyOf(other)) || (one.id < other.id ? -1 : 1);
}

/** Whether the page goes on among those without a duty: the last ones upwards, the first ones downwards. */
function reachesTheEnd(
  rows: readonly WorklistRow[],
  most: number,
  descending: boolean,
  cursor: WorklistCursor | undefined,
): boolean {
  if (descending) return cursor === undefined || cursor.key === NEVER.toString();
  return rows.length < most || rows.at(-1)?.nextDueOn.equals(NEVER) === true;
}

function idAfter(sql: Sql, id: string | undefined, descending: boolean): Fragment {
  if (id === undefined) return sql`true`;
  return descending ? sql`c.id < ${id}::uuid` : sql`c.id > ${id}::uuid`;
}

/** What belongs to a line is asked after the limit, each by itself: joined, all lines of a long list were completed first. */
function select(sql: Sql, slice: Slice): Promise<readonly WorklistRow[]> {
  return sql<WorklistRow[]>`
    select c.id, ${slice.seen.view} as view, c.reference, c.status, c.channel, c.received_on as "receivedOn",
      c.starts_on as "startsOn", c.subject, c.about,
      (select left(content, 200) from complaint_text where id = c.summary_text_id) as summary,
      (select name from party where id = c.complainant_id) as "complainantName",
      (select json_build_object('id', id, 'code', code, 'active', active, 'name', json_build_object('nl', name_nl, 'en', name_en),
          'mergedInto', merged_into) from department where id = c.department_id) as department,
      (select json_build_object('id', id, 'name', name, 'active', active)
        from staff where id = c.handler_id) as handler,
      (select json_build_object('id', id, 'name', name, 'active', active)
        from staff where id = c.proposed_handler_id) as "proposedHandler",
      c.decision_due_on as "decisionDueOn", c.next_due_on as "nextDueOn", c.next_due_kind as "nextDueKind",
      c.target_due_on as "targetDueOn", c.target_due_kind as "targetDueKind",
      c.turn, c.task, c.turn_until_on as "turnUntilOn", c.urgent, c.restricted, c.escalated,
      c.sealed_since_on as "sealedSinceOn",
      c.ended_on as "endedOn", c.outcome, c.retention, c.destroyable_from_on as "destroyableFromOn", c.updated_at as "updatedAt"
    ${linesOf(sql, slice)}`;
}
