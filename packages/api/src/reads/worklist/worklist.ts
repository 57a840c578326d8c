import { amsterdamDay, type Coordination } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { ApiContext } from "../../context.ts";
import { atMost } from "../../db/at-most.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { asRespondent, type Fragment, visibility, visibilityWithout } from "../visibility.ts";
import { conditionsOf } from "./worklist-conditions.ts";
import { parseCursor, type WorklistCursor, writeCursor } from "./worklist-cursor.ts";
import { aspectsAsked, DUTY, INNER, type WorklistQuestion } from "./worklist-question.ts";
import type { WorklistRow } from "./worklist-row.ts";
import { keyOf, readRows, type Seen } from "./worklist-rows.ts";
import { misspeltFor, ofEach, type Search, searchedBy, searchFor } from "./worklist-search.ts";

/** More than this is not counted: nobody reads so far, and counting costs more than the page. */
export const COUNTED = 1000;

export interface WorklistPage {
  readonly rows: readonly { readonly cursor: string; readonly row: WorklistRow }[];
  readonly hasMore: boolean;
  /** At most COUNTED; `capped` when there are, or may be, more. */
  readonly totalCount: number;
  readonly totalCapped: boolean;
  /** The words stand in so many complaints that only the newest of them are here. */
  readonly newestOnly: boolean;
  /** Nothing has the words as typed; these have words that are nearly the same. */
  readonly misspelt: boolean;
}

/**
 * A page of the complaints that somebody may see, and how many there are: statements sent together. Where nothing that the
 * viewer may see has the words searched for, those with nearly the same words.
 */
export async function readWorklist(
  { system, unrestricted, now }: Pick<ApiContext, "system" | "unrestricted" | "now">,
  session: StaffSession,
  question: WorklistQuestion,
): Promise<WorklistPage> {
  const { search: typed } = question.filter;
  const search = typed === undefined ? undefined : await searchFor(unrestricted.sql, typed);
  const asked =
    search?.newestOnly && (await isShort(system, session, question, now)) ? ofEach(search) : search;
  const page = await readPage(system, session, question, now, asked);
  if (page.totalCount > 0 || page.newestOnly || !search || search.words.length === 0) return page;
  return readPage(system, session, question, now, await misspeltFor(unrestricted.sql, search));
}

/** Whether the list, whatever has the words, is no longer than what is counted: then each line can be asked for them. */
async function isShort(
  { sql, policies }: System,
  session: StaffSession,
  question: WorklistQuestion,
  now: Temporal.Instant,
): Promise<boolean> {
  const { all } = seenBy(sql, session, await policies.coordination(), question);
  const conditions = conditionsOf(sql, question.filter, session, amsterdamDay(now));
  return (await countUpTo(sql, sql`complaint c`, sql`${all.where} and ${conditions}`)) <= COUNTED;
}

async function countUpTo(sql: Sql, from: Fragment, where: Fragment): Promise<number> {
  const [count] = await sql<{ total: number }[]>`
    select count(*)::int as total from (
      select from ${from} where ${where} order by c.next_due_on ${atMost(sql, COUNTED + 1)}) as counted`;
  return count?.total ?? 0;
}

async function readPage(
  { sql, policies }: System,
  session: StaffSession,
  question: WorklistQuestion,
  now: Temporal.Instant,
  search: Search | undefined,
): Promise<WorklistPage> {
  const { filter, order, page } = question;
  const cursor = page.cursor === undefined ? undefined : parseCursor(page.cursor, order.field);
  const coordination = await policies.coordination();
  const seen = seenBy(sql, session, coordination, question);
  const inner = visibility(sql, session, coordination, [...INNER]);
  const searched = searchedBy(sql, search, inner.where);
  const conditions = conditionsOf(sql, filter, session, amsterdamDay(now));
  const asked = { from: searched.from, where: sql`${conditions} and ${searched.where}` };
  const [rows, total] = await Promise.all([
    readRows(sql, seen, asked, question, cursor),
    countUpTo(sql, asked.from, sql`${seen.all.where} and ${asked.where}`),
  ]);
  const within = rows.slice(0, page.count);
  const newestOnly = search?.newestOnly === true;
  return {
    rows: (page.backwards ? within.toReversed() : within).map((row) => ({
      cursor: cursorOf(row, question),
      row,
    })),
    hasMore: rows.length > page.count,
    totalCount: Math.min(total, COUNTED),
    totalCapped: total > COUNTED || newestOnly,
    newestOnly,
    misspelt: total > 0 && search?.misspelt === true,
  };
}

/** An order by next duty asks after it, as a filter does: what the view hides of it, that order must not tell. */
function seenBy(
  sql: Sql,
  session: StaffSession,
  coordination: Coordination,
  { filter, order }: WorklistQuestion,
): Seen {
  const groups = aspectsAsked(filter);
  const all = filter.aboutMe
    ? asRespondent(sql, session, groups)
    : visibility(sql, session, coordination, groups);
  if (order.field !== "NEXT_DUE" || groups.includes(DUTY))
    return { all, withDuty: all, withoutDuty: undefined };
  return {
    all,
    withDuty: visibility(sql, session, coordination, [...groups, DUTY]),
    withoutDuty: visibilityWithout(sql, session, coordination, groups, DUTY),
  };
}

function cursorOf(row: WorklistRow, question: WorklistQuestion): string {
  const key = keyOf(row, question);
  return writeCursor({ field: question.order.field, key, id: row.id } satisfies WorklistCursor);
}
