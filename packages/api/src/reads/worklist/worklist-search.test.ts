import { beforeAll, describe, expect, it } from "vitest";
import { someSubmission } from "../../testing/sample-requests.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { misspeltFor, ofEach, searchedBy, searchFor } from "./worklist-search.ts";

const system = useTestSystem();
const story = `Bij Kerkstraat/Dorpsplein kreeg ik een parkeerboete (zaak Z-2026-04417). Ik heb tweemaal
  gebeld.Niemand nam op, ook dhr.Pietersen niet. Er lag geen brief, mijn straat was dicht en de schutting weg.`;
let wanted = { id: "", reference: "" };

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) await openedComplaint(system());
  const { complaint } = await openedComplaint(
    system(),
    someSubmission({
      parts: [{ subject: "OTHER", description: story }],
      complainants: [
        {
          name: "José García Çelik-Şahin",
          email: "j.garcia-celik@voorbeeld.nl",
          phone: "06-98765432",
          address: { street: "Oude Utrechtseweg 14", postcode: "3768CD", city: "Soest", country: undefined },
          emailConsent: true,
        },
      ],
    }),
  );
  wanted = complaint;
});

async function idsOf(text: string, { each = false, misspelt = false } = {}) {
  const { sql } = system();
  const typed = await searchFor(sql, text);
  const search = misspelt ? await misspeltFor(sql, typed) : each ? ofEach(typed) : typed;
  const { from, where } = searchedBy(sql, search, sql`true`);
  const rows = await sql<
    { id: string }[]
  >`select c.id from ${from ?? sql`complaint c`} where ${where} order by c.id`;
  return rows.map(({ id }) => id);
}

describe("a complaint is found by", () => {
  it.each([
    ["a word beside a slash", "Dorpsplein"],
    ["a word beside a full stop", "gebeld"],
    ["a name after a full stop", "Pietersen"],
    ["a number within another's", "04417"],
    ["that number as it is written", "Z-2026-04417"],
    ["a name without its accents", "Celik"],
    ["another one", "Jose"],
    ["a Turkish name in plain letters", "Sahin"],
    ["its accents", "Çelik"],
    ["a name and a word of the text together", "García parkeerboete"],
    ["the beginning of a compound", "parkeer"],
    ["the end of a compound", "boete"],
    ["a plural of what was written", "parkeerboetes"],
    ["a plural with another vowel", "dorpspleinen straten"],
    ["a plural with another consonant", "brieven"],
    ["a part of a name", "Garci"],
    ["a part of a word", "schutt"],
    ["a telephone number without separators", "0698765432"],
    ["one with others", "06 98 76 54 32"],
    ["one as dialled from abroad", "+31 6 98765432"],
    ["the end of one", "765432"],
    ["an e-mail address", "j.garcia-celik@voorbeeld.nl"],
    ["a street and a number", "utrechtseweg 14"],
    ["a postcode", "3768 CD"],
    ["a postcode without a blank", "3768cd"],
  ])("%s", async (_, text) => {
    expect(await idsOf(text)).toEqual([wanted.id]);
  });

  it("a part of its reference, in any shape", async () => {
    const [, year = "", number = ""] = wanted.reference.split("-");
    for (const text of [number, `${year}-${number}`, `k${year}${number}`, `K-${year}-${number}`])
      expect(await idsOf(text), text).toContain(wanted.id);
    expect(await idsOf(wanted.reference)).toEqual([wanted.id]);
  });

  it("a misspelt word, where nearly the same words are asked for", async () => {
    expect(await idsOf("schuttng")).toEqual([]);
    expect(await idsOf("schuttng", { misspelt: true })).toEqual([wanted.id]);
    expect(await idsOf("giraffe", { misspelt: true })).toEqual([]);
  });
});

describe("a complaint is not found by", () => {
  it.each([
    ["words of which one stands nowhere", "García giraffe"],
    ["nothing", ""],
    ["signs alone", "' | ! % _"],
    ["a singular that only begins a word", "oudens"],
  ])("%s", async (_, text) => {
    expect(await idsOf(text)).toEqual([]);
  });

  it("words that its view does not show", async () => {
    const { sql } = system();
    await sql`update complaint_search set inner_words = ' het zwartewater ' where complaint_id = ${wanted.id}`;
    const search = await searchFor(sql, "zwartewater");
    const read = (shown: boolean) => {
      const { from, where } = searchedBy(sql, search, sql`${shown}::boolean`);
      return sql`select c.id from ${from ?? sql`complaint c`} where ${where}`;
    };
    expect(await read(true)).toHaveLength(1);
    expect(await read(false)).toHaveLength(0);
  });
});

describe("asked of each complaint by itself", () => {
  it.each(["yilmaz", "Yilmaz Soest", "giraffe", "' | !", ""])("words find the same: %j", async (text) => {
    expect(await idsOf(text, { each: true })).toEqual(await idsOf(text));
  });
});
