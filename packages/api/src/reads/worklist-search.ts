import { parseReference } from "@gehoor/domain";
import type { Sql } from "../db/sql-client.ts";
import type { Fragment } from "./visibility.ts";

/** Words in more complaints than this are looked for along the list instead of all being found first. */
const COMMON = 10_000;

/** What a list is searched for. */
export interface Search {
  readonly text: string;
  /** Whether so many complaints have the words that going through the list in its order soon finds a page of them. */
  readonly common: boolean;
}

/**
 * Prepares a search. How common the words are is PostgreSQL's own estimate, which reads nothing; a wrong one costs time,
 * never a complaint.
 */
export async function searchFor(sql: Sql, text: string): Promise<Search> {
  if (parseReference(text)) return { text, common: false };
  const [row] = await sql<{ "QUERY PLAN": readonly [{ Plan: { "Plan Rows": number } }] }[]>`
    explain (format json) select from complaint_search where words @@ ${query(sql, text)}`;
  return { text, common: (row?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0) > COMMON };
}

/**
 * Words anywhere, or the one complaint of a reference, as a condition on the projection `c`. Rare words are found first, by
 * index: joined, a word that stands nowhere was looked for in every complaint by turns. Common ones are asked of each
 * complaint by itself: the name of the town stands in three of four.
 */
export function found(sql: Sql, { text, common }: Search): Fragment {
  const reference = parseReference(text);
  if (reference) return sql`c.reference = ${reference}`;
  return common
    ? sql`(select words @@ ${query(sql, text)} from complaint_search where complaint_id = c.id)`
    : sql`c.id = any(array(select complaint_id from complaint_search where words @@ ${query(sql, text)}))`;
}

/** Everything that was typed counts as words, never as an operator. */
function query(sql: Sql, text: string): Fragment {
  return sql`(plainto_tsquery('dutch', ${text}) || plainto_tsquery('simple', ${text}))`;
}
