import { type ComplaintId, parseReference } from "@gehoor/domain";
import type { Sql } from "../../db/sql-client.ts";
import type { Fragment } from "../visibility.ts";
import { newestHaving, recentHaving, type Shelf } from "./newest-having.ts";
import { digitsOf, type WordForms, wordsOf } from "./search-words.ts";

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
   * The newest complaints that have the words, found by index: ids only, of which the list shows what the viewer may see.
   * Undefined where each complaint of a list is asked by itself, which is for lists that are short.
   */
  readonly among: readonly ComplaintId[] | undefined;
  /** Whether older ones have the words too. */
  readonly newestOnly: boolean;
  /** What there is to look through; undefined where there is nothing. */
  readonly shelf: Shelf | undefined;
}

/**
 * Prepares a search: finds the newest complaints that have the words.
 *
 * @param sql of the system: under the policies of a viewer the index for parts of words is not used
 */
export async function searchFor(sql: Sql, text: string): Promise<Search> {
  const reference = parseReference(text);
  const nothing = {
    ...{ reference, words: [], digits: undefined, misspelt: false },
    ...{ among: [], newestOnly: false, shelf: undefined },
  };
  if (reference) return nothing;
  const { folded, shelf } = await foldOver(sql, text);
  const search = { ...nothing, words: wordsOf(folded), digits: digitsOf(text), shelf };
  if (search.words.length === 0 || !shelf) return search;
  const { ids, more } = await newestHaving(sql, matches(sql, search, EVERYTHING(sql)), shelf);
  return { ...search, among: ids, newestOnly: more };
}

/** The same search once more, for words that are nearly these, among recent complaints: to compare words so takes long. */
export async function misspeltFor(sql: Sql, search: Search): Promise<Search> {
  const nearly = { ...search, misspelt: true };
  const { shelf } = search;
  const among = shelf ? await recentHaving(sql, matches(sql, nearly, EVERYTHING(sql)), shelf) : [];
  return { ...nearly, among, newestOnly: false };
}

/** The same search, of each complaint by itself: it misses none, and is for lists that are short. */
export function ofEach(search: Search): Search {
  return { ...search, among: undefined, newestOnly: false };
}

/** What was typed as the index has it, and what there is to look through. */
async function foldOver(
  sql: Sql,
  text: string,
): Promise<{ readonly folded: string; readonly shelf: Shelf | undefined }> {
  const [row] = await sql<
    {
      folded: string;
      size: number;
      firstOn: Temporal.PlainDate | null;
      lastOn: Temporal.PlainDate | null;
    }[]
  >`
    select search_fold(${text}) as folded,
      (select greatest(reltuples, 0) from pg_class where oid = 'complaint_search'::regclass) as size,
      (select min(received_on) from complaint) as "firstOn", (select max(received_on) from complaint) as "lastOn"`;
  const { folded = "", size = 0, firstOn, lastOn } = row ?? {};
  return { folded, shelf: firstOn && lastOn ? { size, firstOn, lastOn } : undefined };
}

/** What is asked of the lines of a list, as a condition on the projection `c`. */
export interface Searched {
  /** What was found already, as `c`; undefined for all complaints. */
  readonly from?: Fragment;
  readonly where: Fragment;
  /** The same in parts that are each found by an index; undefined where it is one. */
  readonly parts?: readonly Fragment[] | undefined;
  /** Whether no more than one line can be found. */
  readonly single?: boolean;
}

/**
 * Parts of words anywhere, or the one complaint of a reference. What was found is looked up one by one (`offset 0`): as a condition,
 * PostgreSQL goes through a whole index for it, since beside what the rest of the statement seems to cost that seems nothing.
 *
 * @param showsInner which complaints show the viewer their messages and who is complained about: of others these are not
 *   searched
 */
export function searchedBy(sql: Sql, search: Search | undefined, showsInner: Fragment): Searched {
  if (!search) return { where: sql`true` };
  const { reference, words, among } = search;
  if (reference) return { where: sql`c.reference = ${reference}`, single: true };
  if (words.length === 0) return { where: sql`false` };
  const has = (written: Fragment) =>
    sql`(select ${matches(sql, search, written)} from complaint_search where complaint_id = c.id)`;
  const where = sql`(${showsInner} or ${has(sql`words`)})`;
  if (!among) return { where: sql`${has(EVERYTHING(sql))} and ${where}` };
  return {
    from: sql`unnest(string_to_array(${among.join()}, ',')::uuid[]) as found(id)
      cross join lateral (select * from complaint where complaint.id = found.id offset 0) as c`,
    where,
  };
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
