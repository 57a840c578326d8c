import type { ComplaintId } from "@gehoor/domain";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";

/** So many of the newest complaints with some words are found; nobody reads so far. */
export const MOST_FOUND = 1000;
/** One look reads no more than this: a look that would was too wide. */
const MOST_READ = 2 * MOST_FOUND;
/** A first look goes over so many complaints, as far as can be told. */
const FIRST_LOOK = 500;
/** So many are compared with words that are misspelt, which takes long. */
const COMPARED = 1000;
/** A look is at most so many times as wide as the one before: what none of five hundred has, few have. */
const WIDEST_STEP = 100;

/** What is searched: how many complaints, received on which days. */
export interface Shelf {
  readonly size: number;
  readonly firstOn: Temporal.PlainDate;
  readonly lastOn: Temporal.PlainDate;
}

export interface Newest {
  readonly ids: readonly ComplaintId[];
  /** Whether others have the words too, that came in before these. */
  readonly more: boolean;
}

/**
 * The newest complaints that have some words, by looks that go further back for as long as they find little. What is common is
 * found in a few days, what is rare among all by index: neither takes longer where there are more complaints.
 *
 * @param condition on `complaint_search`
 */
export async function newestHaving(sql: Sql, condition: Fragment, shelf: Shelf): Promise<Newest> {
  const all = daysOf(shelf);
  let look: Look = { days: daysWith(shelf, FIRST_LOOK), tooFew: 0 };
  let seen = await lookBack(sql, condition, shelf, look.days);
  for (let next = nextLook(look, seen.read, all); next; next = nextLook(look, seen.read, all)) {
    look = next;
    seen = await lookBack(sql, condition, shelf, look.days);
  }
  return { ids: seen.ids, more: look.days < all || seen.read > MOST_FOUND };
}

/** Those among the newest complaints alone. */
export async function recentHaving(
  sql: Sql,
  condition: Fragment,
  shelf: Shelf,
): Promise<readonly ComplaintId[]> {
  const { ids } = await lookBack(sql, condition, shelf, daysWith(shelf, COMPARED));
  return ids;
}

/** How many days before the end of the shelf are looked through; the most that held too few, and the fewest that held too much. */
export interface Look {
  readonly days: number;
  readonly tooFew: number;
  readonly tooMuch?: number;
}

/** How a search goes on after a look that read so many; undefined when it is over. */
export function nextLook({ days, tooFew, tooMuch }: Look, read: number, all: number): Look | undefined {
  if (read > MOST_READ && days > tooFew + 1) return { days: between(tooFew, days), tooFew, tooMuch: days };
  if (days >= all || read > MOST_FOUND) return undefined;
  const step = Math.min(WIDEST_STEP, Math.max(2, (1.5 * MOST_FOUND) / Math.max(1, read)));
  const wider = Math.min(all, Math.ceil(days * step));
  if (tooMuch === undefined) return { days: wider, tooFew: days };
  const narrower = Math.min(wider, between(days, tooMuch));
  // What lies between is not worth another look.
  return narrower < 1.5 * days || narrower >= tooMuch ? undefined : { days: narrower, tooFew: days, tooMuch };
}

/** In the middle of both as a factor, and less than the greater. */
function between(less: number, more: number): number {
  return Math.min(more - 1, Math.ceil(Math.sqrt(Math.max(1, less) * more)));
}

function daysOf({ firstOn, lastOn }: Shelf): number {
  return firstOn.until(lastOn).days + 1;
}

/** In how many days so many complaints come in, on an average; not less than one. */
function daysWith(shelf: Shelf, complaints: number): number {
  const all = daysOf(shelf);
  return Math.min(all, Math.ceil((all * complaints) / Math.max(1, shelf.size)));
}

/** How many were read, and the newest of them; as one text, because to take a thousand rows apart takes longer than to find them. */
async function lookBack(
  sql: Sql,
  condition: Fragment,
  shelf: Shelf,
  days: number,
): Promise<{ readonly read: number; readonly ids: readonly ComplaintId[] }> {
  const late = days < daysOf(shelf) ? sql`received_on > ${shelf.lastOn.subtract({ days })} and ` : sql``;
  const [row] = await sql<{ read: number; ids: string | null }[]>`
    select count(*)::int as read, string_agg(id, ',') filter (where place <= ${MOST_FOUND}) as ids from (
      select complaint_id::text as id, row_number() over (order by received_on desc nulls last) as place from (
        select complaint_id, received_on from complaint_search where ${late}${condition} ${atMost(sql, MOST_READ + 1)}
      ) as looked) as placed`;
  return { read: row?.read ?? 0, ids: (row?.ids?.split(",") ?? []) as ComplaintId[] };
}
