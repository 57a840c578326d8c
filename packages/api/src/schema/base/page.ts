import { requestLimits } from "../../http/request-limits.ts";
import type { PageQuestion } from "../../reads/page-question.ts";
import { badUserInput } from "../../request-errors.ts";

/** The arguments of a connection, as they come in. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

const LONGEST_CURSOR = 200;
const USUAL = 25;

/** Clamps a page to what one request may ask, and refuses what makes no sense. */
export function pageQuestion(args: PageArguments): PageQuestion {
  const { first, last, after, before } = args;
  if ((first ?? null) !== null && (last ?? null) !== null)
    throw badUserInput("last", "Ask for first or for last, not for both.");
  if (after && before) throw badUserInput("before", "Ask for after or for before, not for both.");
  const backwards = (last ?? null) !== null || Boolean(before);
  const asked = (backwards ? last : first) ?? USUAL;
  if (asked < 0) throw badUserInput(backwards ? "last" : "first", "A page has no negative size.");
  const cursor = (backwards ? before : after) ?? undefined;
  if (cursor !== undefined && cursor.length > LONGEST_CURSOR) throw badUserInput("after", "Not a cursor.");
  return { backwards, count: Math.min(asked, requestLimits.pageSize), cursor };
}

/** The same for a list that is read one way only. */
export function forwardPage(args: PageArguments): PageQuestion {
  const page = pageQuestion(args);
  if (page.backwards) throw badUserInput("last", "This list is read forwards only.");
  return page;
}

export interface Page<Item> {
  readonly edges: { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * A page of a list that is read forwards only.
 *
 * @param rows one more than the page holds, when there are more
 */
export function forwardPageOf<Item>(
  rows: readonly Item[],
  { count, cursor }: PageQuestion,
  cursorOf: (item: Item) => string,
  totalCount: number,
): Page<Item> {
  const edges = rows.slice(0, count).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > count,
      hasPreviousPage: cursor !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A page of a list that is at hand whole. The cursor is the item's own key, so that new items move no page. */
export function pageOf<Item>(
  items: readonly Item[],
  args: PageArguments,
  keyOf: (item: Item) => string | number,
): Page<Item> {
  const { backwards, count, cursor } = pageQuestion(args);
  const at = cursor === undefined ? undefined : items.findIndex((item) => String(keyOf(item)) === cursor);
  if (at === -1) throw badUserInput(backwards ? "before" : "after", "Not a cursor of this list.");
  const from = backwards ? Math.max(0, (at ?? items.length) - count) : (at ?? -1) + 1;
  const until = backwards ? (at ?? items.length) : from + count;
  const edges = items.slice(from, until).map((node) => ({ cursor: String(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: until < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}
