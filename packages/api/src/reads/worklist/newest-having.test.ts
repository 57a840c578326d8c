import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../../db/sql-client.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { type Look, MOST_FOUND, newestHaving, nextLook, recentHaving, type Shelf } from "./newest-having.ts";

const system = useTestSystem();
/** A year of twenty complaints a day. */
const firstOn = Temporal.PlainDate.from("2026-01-01");
const lastOn = Temporal.PlainDate.from("2026-12-31");
const shelf: Shelf = { size: 7300, firstOn, lastOn };
const SUMMER = ["2026-07-01", "2026-08-31"] as const;

beforeAll(async () => {
  const { sql } = system();
  await sql`
    insert into complaint_search (complaint_id, received_on, words, inner_words)
    select gen_random_uuid(), day, ' soest ' || case when day between ${SUMMER[0]}::text::date and ${SUMMER[1]}::text::date
      then 'zwembad ' else '' end || case when number = 1 and extract(day from day) = 1 then 'giraffe ' else '' end, ''
    from generate_series(${firstOn}::date, ${lastOn}::date, interval '1 day') day, generate_series(1, 20) number`;
  const owner = openSql(system().ownerUrl, { max: 1 });
  await owner`analyze complaint_search`;
  await owner.end();
});
afterAll(() => system().sql`delete from complaint_search`);

const having = (word: string, over = shelf) => {
  const { sql } = system();
  return newestHaving(sql, sql`(words || inner_words) like ${`%${word}%`}`, over);
};

async function daysOf(ids: readonly string[]): Promise<{ first: string; last: string } | undefined> {
  const [row] = await system().sql<{ first: string; last: string }[]>`
    select min(received_on)::text as first, max(received_on)::text as last from complaint_search
    where complaint_id = any(${[...ids]}::uuid[])`;
  return row;
}

describe("of the complaints that have some words", () => {
  it("all are found where they are few", async () => {
    const { ids, more } = await having("giraffe");
    expect({ found: ids.length, more }).toEqual({ found: 12, more: false });
    expect(await having("olifant")).toEqual({ ids: [], more: false });
  });

  it("the newest thousand are found where they are many, and it is said that there are more", async () => {
    const { ids, more } = await having("soest");
    expect({ found: ids.length, more }).toEqual({ found: MOST_FOUND, more: true });
    expect(await daysOf(ids)).toEqual({ first: "2026-11-12", last: "2026-12-31" });
  });

  it("those of one season are found from its end on", async () => {
    const { ids, more } = await having("zwembad");
    expect(ids.length).toBeGreaterThan(500);
    expect(more).toBe(true);
    expect(await daysOf(ids)).toMatchObject({ last: "2026-08-31" });
  });

  it("all are looked through where nobody counted them yet", async () => {
    expect((await having("giraffe", { ...shelf, size: 0 })).ids).toHaveLength(12);
  });

  it("the newest alone are compared with words that are misspelt", async () => {
    const { sql } = system();
    const ids = await recentHaving(sql, sql`(words || inner_words) like '%giraffe%'`, shelf);
    expect(ids).toHaveLength(1);
  });
});

describe("a look", () => {
  const ALL = 730;

  function walk(readIn: (days: number) => number): readonly Look[] {
    const looks: Look[] = [{ days: 1, tooFew: 0 }];
    for (let next: Look | undefined = looks[0]; next; ) {
      next = nextLook(next, Math.min(2001, readIn(next.days)), ALL);
      if (next) looks.push(next);
    }
    return looks;
  }

  it("is over when it has enough, or has seen all", () => {
    expect(nextLook({ days: 5, tooFew: 0 }, 1001, ALL)).toBeUndefined();
    expect(nextLook({ days: ALL, tooFew: 9 }, 3, ALL)).toBeUndefined();
    expect(nextLook({ days: 1, tooFew: 0 }, 2001, ALL)).toBeUndefined();
  });

  it.each([
    ["words that stand nowhere", () => 0],
    ["rare words", (days: number) => days / 10],
    ["words as common in all seasons", (days: number) => 20 * days],
    ["words of one busy month, a year ago", (days: number) => (days > 360 ? 9000 : 0)],
    ["words of one day, long ago", (days: number) => (days > 700 ? 9000 : 2)],
  ])("for %s is followed by few others", (_, readIn) => {
    const looks = walk(readIn);
    expect(looks.length).toBeLessThanOrEqual(9);
    const last = looks.at(-1);
    // It ends where enough was found, or where the next day would be too much, or with everything.
    expect(last?.days === ALL || readIn(last?.days ?? 0) > MOST_FOUND || last?.tooMuch !== undefined).toBe(
      true,
    );
  });
});
