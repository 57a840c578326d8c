import { type ComplaintId, parseReference } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";
import { digitsOf, type WordForms, wordsOf } from "./search-words.ts";

/** Words in more complaints than this are looked for along the list instead of all being found first. */
const COMMON = 10_000;
/** So many are looked at to tell how common words are. */
const SAMPLE = 500;
/** A shorter word is like too many others to be one of them misspelt. */
const MISSPELT = 5;

/** What a list is searched for. */
export interface Search {
  readonly reference: string | undefined;
  readonly words: readonly WordForms[];
  /** A number as one row of digits: a telephone number, a part of a reference. */
  readonly digits: string | undefined;
  /** Whether words that are nearly these count too. */
  readonly misspelt: boolean;
  /**
   * The complaints that have the words, found by index: ids only, of which the list shows what the viewer may see. Undefined
   * where so many have them that going through the list in its order soon finds a page of them.
   */
  readonly among: readonly ComplaintId[] | undefined;
}

/**
 * Prepares a search. How common the words are is told by a sample; a wrong answer costs time, never a complaint.
 *
 * @param sql of the system: under the policies of a viewer the index for parts of words is not used
 */
export async function searchFor(sql: Sql, text: string): Promise<Search> {
  const reference = parseReference(text);
  const none = { reference, words: [], digits: undefined, misspelt: false, among: [] };
  if (reference) return none;
  const [folded] = await sql<{ words: string; size: number }[]>`
    select search_fold(${text}) as words, greatest(reltuples, 0) as size
    from pg_class where oid = 'complaint_search'::regclass`;
  const search = { ...none, words: wordsOf(folded?.words ?? ""), digits: digitsOf(text) };
  const size = folded?.size ?? 0;
  if (search.words.length === 0) return search;
  if (size <= COMMON) return { ...search, among: await having(sql, search) };
  const [sample] = await sql<{ hits: number; seen: number }[]>`
    select count(*) filter (where ${matches(sql, search, EVERYTHING(sql))})::int as hits, count(*)::int as seen
    from complaint_search tablesample system (${Math.min(100, (100 * SAMPLE) / size)})`;
  const isCommon = sample !== undefined && sample.hits * size > COMMON * sample.seen;
  return { ...search, among: isCommon ? undefined : await having(sql, search) };
}

/** The same search once more, for words that are nearly these. */
export async function misspeltFor(sql: Sql, search: Search): Promise<Search> {
  const nearly = { ...search, misspelt: true };
  return { ...nearly, among: await having(sql, nearly) };
}

async function having(sql: Sql, search: Search): Promise<readonly ComplaintId[]> {
  const rows = await sql<{ id: ComplaintId }[]>`
    select complaint_id as id from complaint_search where ${matches(sql, search, EVERYTHING(sql))}`;
  return rows.map(({ id }) => id);
}

/**
 * Parts of words anywhere, or the one complaint of a reference, as a condition on the projection `c`. Rare words are found
 * first, by index; common ones are asked of each complaint by itself: the name of the town stands in three of four.
 *
 * @param showsInner which complaints show the viewer their messages and who is complained about: of others these are not
 *   searched
 */
export function found(sql: Sql, search: Search, showsInner: Fragment): Fragment {
  const { reference, words, among } = search;
  if (reference) return sql`c.reference = ${reference}`;
  if (words.length === 0) return sql`false`;
  const first = among
    ? sql`c.id = any(${[...among]}::uuid[])`
    : sql`(select ${matches(sql, search, EVERYTHING(sql))} from complaint_search where complaint_id = c.id)`;
  const outside = sql`(select ${matches(sql, search, sql`words`)} from complaint_search where complaint_id = c.id)`;
  return sql`(${first} and (${showsInner} or ${outside}))`;
}

/** As the index has it. */
const EVERYTHING = (sql: Sql) => sql`(words || inner_words)`;

function matches(sql: Sql, { words, digits, misspelt }: Search, written: Fragment): Fragment {
  const each = words
    .map((forms) => hasWord(sql, forms, misspelt, written))
    .reduce((sum, one) => sql`${sum} and ${one}`);
  return digits ? sql`(${written} like ${`%${digits}%`} or (${each}))` : sql`(${each})`;
}

function hasWord(sql: Sql, forms: WordForms, misspelt: boolean, written: Fragment): Fragment {
  const typed = forms[0].replaceAll(/[% ]/g, "");
  const [first, ...others] = forms;
  const exact = others.reduce(
    (sum: Fragment, form) => sql`${sum} or ${written} like ${form}`,
    sql`${written} like ${first}`,
  );
  return misspelt && typed.length >= MISSPELT
    ? sql`(${exact} or ${typed} operator(extensions.<%) ${written})`
    : sql`(${exact})`;
}
