import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";
import { NEVER } from "./worklist-conditions.ts";
import type { WorklistCursor } from "./worklist-cursor.ts";
import type { WorklistQuestion } from "./worklist-question.ts";

type Order = WorklistQuestion["order"];

/** By a column that is never null, then by id: equal values keep their order from page to page. */
export function orderClause(sql: Sql, order: Order, backwards: boolean): Fragment {
  const column = columnOf(sql, order);
  return isDescending(order, backwards)
    ? sql`order by ${column} desc, c.id desc`
    : sql`order by ${column} asc, c.id asc`;
}

/**
 * What comes after the cursor, as one comparison of the pair: an index on both begins there at once. Spelled out with OR it
 * would read everything of the same day first, and all that has ended shares one day.
 */
export function keysetCondition(
  sql: Sql,
  order: Order,
  backwards: boolean,
  cursor: WorklistCursor | undefined,
): Fragment {
  if (!cursor) return sql`true`;
  const descending = isDescending(order, backwards);
  // No day comes after it, and PostgreSQL expects no line there, though most lines stand there: any index would do for none.
  if (order.field === "NEXT_DUE" && !descending && cursor.key === NEVER.toString())
    return sql`c.next_due_on = ${cursor.key}::text::date and c.id > ${cursor.id}::uuid`;
  const column = columnOf(sql, order);
  const key = keyOf(sql, order, cursor.key);
  return descending
    ? sql`(${column}, c.id) < (${key}, ${cursor.id}::uuid)`
    : sql`(${column}, c.id) > (${key}, ${cursor.id}::uuid)`;
}

export function isDescending({ direction }: Order, backwards: boolean): boolean {
  return (direction === "DESC") !== backwards;
}

function columnOf(sql: Sql, { field }: Order): Fragment {
  switch (field) {
    case "NEXT_DUE":
      return sql`c.next_due_on`;
    case "RECEIVED":
      return sql`c.received_on`;
    case "UPDATED":
      return sql`c.updated_at`;
    case "REFERENCE":
      return sql`c.reference`;
  }
}

function keyOf(sql: Sql, { field }: Order, key: string): Fragment {
  switch (field) {
    case "NEXT_DUE":
    case "RECEIVED":
      return sql`${key}::text::date`;
    case "UPDATED":
      return sql`${key}::text::timestamptz`;
    case "REFERENCE":
      return sql`${key}::text`;
  }
}
