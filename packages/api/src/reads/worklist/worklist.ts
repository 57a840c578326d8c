import { amsterdamDay, type Coordination } from "@gehoor/domain";
import type { StaffSession } from "../../auth/session.ts";
import type { ApiContext } from "../../context.ts";
import type { Sql } from "../../db/sql-client.ts";
import type { System } from "../../system.ts";
import { standingIn } from "../standing-in.ts";
import {
  asRespondent,
  type Fragment,
  type Visibility,
  visibility,
  visibilityWithout,
} from "../visibility.ts";
import { withMergedDepartments } from "./merged-departments.ts";
import { valueByValue } from "./value-by-value.ts";
import { conditionsOf, readAway } from "./worklist-conditions.ts";
import { parseCursor, type WorklistCursor, writeCursor } from "./worklist-cursor.ts";
import {
  aspectsAsked,
  DUTY,
  INNER,
  type WorklistFilter,
  type WorklistQuestion,
} from "./worklist-question.ts";
import type { WorklistRow } from "./worklist-row.ts";
import { keyOf, readRows, type Seen } from "./worklist-rows.ts";
import { misspeltFor, ofEach, type Search, type Searched, searchedBy, searchFor } from "./worklist-search.ts";
import { countedLinesOf } from "./worklist-source.ts";

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
  reading: Pick<ApiContext, "system" | "unrestricted" | "now">,
  session: StaffSession,
  question: WorklistQuestion,
): Promise<WorklistPage> {
  const { system, unrestricted } = reading;
  const { list, search } = await listOf(reading, session, question);
  const page = await readPage(system.sql, list, search);
  if (page.totalCount > 0 || page.newestOnly || !search || search.words.length === 0) return page;
  return readPage(system.sql, list, await misspeltFor(unrestricted.sql, search));
}

/** A complaint's neighbour in a list. */
export interface Neighbour {
  readonly reference: string;
  readonly cursor: string;
}

export interface Neighbours {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/**
 * What stands before and after a place in a list, whatever became of the complaint that stood there. In a list of words that
 * are nearly those searched for nothing does.
 *
 * @throws BAD_USER_INPUT for a place that is none of a list in this order
 */
export async function readNeighbours(
  reading: Pick<ApiContext, "system" | "unrestricted" | "now">,
  session: StaffSession,
  question: WorklistQuestion,
): Promise<Neighbours> {
  const { system } = reading;
  const { order, page } = question;
  if (page.cursor === undefined) return { previous: undefined, next: undefined };
  const cursor = parseCursor(page.cursor, order.field);
  const { list, search } = await listOf(reading, session, question);
  const asked = askedOf(system.sql, list, search);
  const beside = async (backwards: boolean) => {
    const one = { ...question, page: { ...page, backwards } };
    const [row] = await readRows(system.sql, list.seen, asked, one, cursor);
    return row && { reference: row.reference, cursor: cursorOf(row, one) };
  };
  const [previous, next] = await Promise.all([beside(true), beside(false)]);
  return { previous, next };
}

/** Which complaints are asked for, whatever they are searched for. */
interface List {
  readonly question: WorklistQuestion;
  readonly seen: Seen;
  readonly conditions: Fragment;
  /** The same for each of several values by itself; undefined where each filter has one. */
  readonly parts: readonly Fragment[] | undefined;
  /** Of which complaints the viewer sees what is searched for in their midst. */
  readonly inner: Fragment;
}

async function listOf(
  { system, unrestricted, now }: Pick<ApiContext, "system" | "unrestricted" | "now">,
  session: StaffSession,
  question: WorklistQuestion,
): Promise<{ readonly list: List; readonly search: Search | undefined }> {
  const todayOn = amsterdamDay(now);
  const [filter, away, found] = await Promise.all([
    withMergedDepartments(system.sql, question.filter),
    question.filter.handlerAway ? readAway(system.sql, todayOn) : [],
    question.filter.search === undefined ? undefined : searchFor(unrestricted.sql, question.filter.search),
  ]);
  const coordination = await system.policies.coordination(now);
  const acting = standingIn(session, coordination);
  const conditions = (narrowed: WorklistFilter) => conditionsOf(system.sql, narrowed, acting, todayOn, away);
  const list = {
    question,
    seen: seenBy(system.sql, session, coordination, question),
    conditions: conditions(filter),
    parts: valueByValue(filter)?.map(conditions),
    inner: visibility(system.sql, session, coordination, [...INNER]).where,
  };
  const search = found?.newestOnly && (await isShort(system, list)) ? ofEach(found) : found;
  return { list, search };
}

/** Whether the list, whatever has the words, is no longer than what is counted: then each line can be asked for them. */
async function isShort({ sql }: System, { seen, conditions, parts }: List): Promise<boolean> {
  return (await countUpTo(sql, seen.all, { where: conditions, parts })) <= COUNTED;
}

async function countUpTo(sql: Sql, seen: Visibility, asked: Searched): Promise<number> {
  const lines = countedLinesOf(sql, { seen, asked, order: sql`order by c.next_due_on`, most: COUNTED + 1 });
  const [count] = await sql<
    { total: number }[]
  >`select count(*)::int as total from (select ${lines}) as counted`;
  return count?.total ?? 0;
}

function askedOf(sql: Sql, { conditions, parts, inner }: List, search: Search | undefined): Searched {
  const searched = searchedBy(sql, search, inner);
  const both = (narrowed: Fragment) => sql`${narrowed} and ${searched.where}`;
  return { ...searched, where: both(conditions), parts: parts?.map(both) };
}

async function readPage(sql: Sql, list: List, search: Search | undefined): Promise<WorklistPage> {
  const { question, seen } = list;
  const { order, page } = question;
  const cursor = page.cursor === undefined ? undefined : parseCursor(page.cursor, order.field);
  const asked = askedOf(sql, list, search);
  const [rows, total] = await Promise.all([
    readRows(sql, seen, asked, question, cursor),
    countUpTo(sql, seen.all, asked),
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
