import { beforeAll, describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { useTestApi } from "../../testing/test-api.ts";
import { MOST_SAVED } from "./saved-lists.ts";

const api = useTestApi();
let own: string;
let colleague: string;

beforeAll(async () => {
  const { system, signIn } = api();
  own = await signIn(await addStaff(system, "COORDINATOR"));
  colleague = await signIn(await addStaff(system, "COORDINATOR"));
});

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly search: string;
}

async function lists(token: string): Promise<readonly Kept[]> {
  const { data } = await api().ask<{ savedLists: readonly Kept[] }>(
    "{ savedLists { id name search } }",
    {},
    token,
  );
  return data.savedLists;
}

const save = (input: object, token: string | undefined = own) =>
  api().ask<{ saveList: Kept | null }>(
    "mutation ($input: SaveListInput!) { saveList(input: $input) { id name search } }",
    { input },
    token,
  );

const forget = async (id: string | undefined, token: string) =>
  (await api().ask<{ forgetList: boolean }>("mutation ($id: ID!) { forgetList(id: $id) }", { id }, token))
    .data.forgetList;

describe("a list somebody comes back to", () => {
  it("is theirs alone, stands by name, and is replaced under its name", async () => {
    await save({ name: "Late zaken", search: "?lijst=late" });
    await save({ name: "alles van Burgerzaken", search: "?lijst=all" });
    await save({ name: "Late zaken", search: "?lijst=late&volgorde=received" });
    expect((await lists(own)).map(({ name, search }) => [name, search])).toEqual([
      ["alles van Burgerzaken", "?lijst=all"],
      ["Late zaken", "?lijst=late&volgorde=received"],
    ]);
    expect(await lists(colleague)).toEqual([]);
  });

  it("is taken away by whose it is alone", async () => {
    const { data } = await save({ name: "Weg ermee" });
    const id = data.saveList?.id;
    expect(await forget(id, colleague)).toBe(false);
    expect(await forget("zomaar", own)).toBe(false);
    expect(await forget(id, own)).toBe(true);
    expect((await lists(own)).map(({ name }) => name)).not.toContain("Weg ermee");
  });

  it.each([
    [{ name: "  " }],
    [{ name: "x".repeat(61) }],
    [{ name: "Elders", search: "https://elders.example" }],
    [{ name: "Elders", search: '?a="><script>' }],
  ])("%o is refused", async (input) => {
    expect((await save(input)).errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it("is one of at most thirty", async () => {
    for (let count = 0; count < MOST_SAVED; count += 1)
      expect((await save({ name: `Lijst ${count}` }, colleague)).data.saveList).not.toBeNull();
    expect((await save({ name: "Nog een" }, colleague)).data.saveList).toBeNull();
    expect((await save({ name: "Lijst 3", search: "?lijst=new" }, colleague)).data.saveList).not.toBeNull();
    expect(await lists(colleague)).toHaveLength(MOST_SAVED);
  });

  it("is for staff", async () => {
    expect((await save({ name: "Van niemand" }, "")).errors).not.toEqual([]);
  });
});
