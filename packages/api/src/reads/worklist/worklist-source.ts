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
 * index in the order of lists; asked together, all that anybody has is gone through until there are enough of them.
 */
export function linesOf(sql: Sql, slice: Slice): Fragment {
  const { seen, asked, order, most } = slice;
  const own = ownOf(sql, slice);
  const from = own
    ? sql`(${own}) as found(id) cross join lateral (select * from complaint where complaint.id = found.id offset 0) as c`
    : (asked.from ?? sql`complaint c`);
  return sql`from ${from} where ${seen.where} and ${asked.where} ${order} ${atMost(sql, most)}`;
}

/** The same to be counted: own ones need not be looked up for that. */
export function countedLinesOf(sql: Sql, slice: Slice): Fragment {
  const own = ownOf(sql, slice);
  return own ? sql`from (${own}) as found(id) ${atMost(sql, slice.most)}` : linesOf(sql, slice);
}

/** The ids of the first of each way; undefined where there are none by ways. */
function ownOf(sql: Sql, { seen, asked, order, most }: Slice): Fragment | undefined {
  if (asked.from) return undefined;
  return seen.ways
    ?.map(
      (way) =>
        sql`(select c.id from complaint c where ${way} and ${asked.where} ${order} ${atMost(sql, most)})`,
    )
    .reduce((sum, one) => sql`${sum} union ${one}`);
}
