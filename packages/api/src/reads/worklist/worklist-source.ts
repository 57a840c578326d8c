import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment, Visibility } from "../visibility.ts";
import type { Searched } from "./worklist-search.ts";

/** The first lines of a list: what is asked of them, in an order. */
export interface Slice {
  readonly seen: Visibility;
  readonly asked: Searched;
  readonly order: Fragment;
  readonly most: number;
}

/**
 * From where these lines of `c` are read. Somebody's own are found by each way in which they have a part in complaints, which has an
 * index in the order of lists; asked together, all that anybody has is gone through until there are enough of them. So it is
 * with each of several values.
 */
export function linesOf(sql: Sql, slice: Slice): Fragment {
  const { seen, asked, order, most } = slice;
  const found = foundOf(sql, slice);
  const from = found
    ? sql`(${found}) as found(id) cross join lateral (select * from complaint where complaint.id = found.id offset 0) as c`
    : (asked.from ?? sql`complaint c`);
  return sql`from ${from} where ${seen.where} and ${asked.where} ${order} ${atMost(sql, most)}`;
}

/** The same to be counted: what was found so need not be looked up for that. */
export function countedLinesOf(sql: Sql, slice: Slice): Fragment {
  const found = foundOf(sql, slice);
  return found ? sql`from (${found}) as found(id) ${atMost(sql, slice.most)}` : linesOf(sql, slice);
}

/** The ids of the first of each way or value; undefined where there is one of each. */
function foundOf(sql: Sql, { seen, asked, order, most }: Slice): Fragment | undefined {
  if (asked.from) return undefined;
  const each =
    seen.ways?.map((way) => sql`${way} and ${asked.where}`) ??
    asked.parts?.map((part) => sql`${seen.where} and ${part}`);
  return each
    ?.map((where) => sql`(select c.id from complaint c where ${where} ${order} ${atMost(sql, most)})`)
    .reduce((sum, one) => sql`${sum} union ${one}`);
}
