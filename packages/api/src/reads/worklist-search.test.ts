import { beforeAll, expect, it } from "vitest";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { found, searchFor } from "./worklist-search.ts";

const system = useTestSystem();
beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) await openedComplaint(system());
});

async function idsOf(text: string, common: boolean): Promise<readonly string[]> {
  const { sql } = system();
  const rows = await sql<{ id: string }[]>`
    select id from complaint c where ${found(sql, { text, common })} order by id`;
  return rows.map(({ id }) => id);
}

it.each(["yilmaz", "Yilmaz Soest", "giraffe", "' | !", ""])(
  "%j finds the same whether its words are common or rare",
  async (text) => {
    expect(await idsOf(text, true)).toEqual(await idsOf(text, false));
  },
);

it("a name is found in each complaint of the person", async () => {
  expect(await idsOf("yilmaz", true)).toHaveLength(3);
});

it("words in a few complaints, nonsense and a reference are rare", async () => {
  for (const text of ["yilmaz", "' | !", "", "K-2026-0001-3"])
    expect(await searchFor(system().sql, text)).toEqual({ text, common: false });
});
