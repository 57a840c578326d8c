import type { Actor, View } from "@gehoor/domain";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readThroughEveryDoor } from "../../testing/doors/every-door.ts";
import { hireCrew, type PlantedCase, plantCase } from "../../testing/stories/planted-case.ts";
import {
  type Crew,
  everyWord,
  type Member,
  planted,
  type Speaker,
  type StageName,
} from "../../testing/stories/planted-stages.ts";
import { useTestApi } from "../../testing/test-api.ts";

/** Off while a case is planted and lived through; then all that decides who sees what says: everybody, everything. */
const firstLock = vi.hoisted(() => ({ removed: false }));

vi.mock("@gehoor/domain", async (original) => {
  const domain = await original<typeof import("@gehoor/domain")>();
  const unlocked = ({ kind }: Actor): View => (kind === "STAFF" ? "STAFF" : "COMPLAINANT");
  return {
    ...domain,
    viewOf: ((actor, complaint, coordination) =>
      firstLock.removed
        ? unlocked(actor)
        : domain.viewOf(actor, complaint, coordination)) as typeof domain.viewOf,
    shows: ((view, group) => firstLock.removed || domain.shows(view, group)) as typeof domain.shows,
    postsLetters: ((actor, complaint, coordination) =>
      firstLock.removed || domain.postsLetters(actor, complaint, coordination)) as typeof domain.postsLetters,
  };
});

vi.mock("../../reads/visibility.ts", async (original) => {
  const reads = await original<typeof import("../../reads/visibility.ts")>();
  return {
    ...reads,
    visibility: ((sql, ...rest) =>
      firstLock.removed
        ? { where: sql`true`, view: sql`'STAFF'::text` }
        : reads.visibility(sql, ...rest)) as typeof reads.visibility,
    posting: ((sql, ...rest) =>
      firstLock.removed ? sql`true` : reads.posting(sql, ...rest)) as typeof reads.posting,
    asked: ((sql, session) =>
      firstLock.removed ? sql`true` : reads.asked(sql, session)) as typeof reads.asked,
    aboutViewer: ((sql, session) =>
      firstLock.removed ? sql`true` : reads.aboutViewer(sql, session)) as typeof reads.aboutViewer,
  };
});

const api = useTestApi();
let crew: Crew;
beforeAll(async () => {
  crew = await hireCrew(api());
});

async function withoutFirstLock<T>(work: () => Promise<T>): Promise<T> {
  firstLock.removed = true;
  try {
    return await work();
  } finally {
    firstLock.removed = false;
  }
}

const reads = (
  who: string,
  one: PlantedCase,
  { token = Reflect.get(one.tokens, who) as string, searching = true } = {},
) => withoutFirstLock(() => readThroughEveryDoor(api(), token, one, everyWord, searching));

/** Who is nothing to the complaint at this stage. */
const strangers: readonly (readonly [StageName, readonly (Member | Speaker)[]])[] = [
  ["in handling", ["involved", "liaison", "records", "administrator", "otherHandler"]],
  ["asked to handle it", ["handler", "respondent", "involved", "administrator"]],
  ["asked to handle it, restricted", ["handler", "desk"]],
  ["restricted, address hidden", ["desk", "signatory", "handler"]],
];

describe("with the first lock removed", () => {
  it.each(strangers)("whoever is nothing to a complaint reads nothing of it: %s", async (stage, people) => {
    const one = await plantCase(api(), crew, stage);
    for (const who of people) expect(await reads(who, one), who).toEqual([]);
  });

  it("who works on it still reads all of it, so that the test looks where there is something", async () => {
    const one = await plantCase(api(), crew, "in handling");
    const { report, reaction, findings, ...written } = planted;
    expect(new Set(await reads("coordinator", one))).toEqual(new Set(Object.values(written).flat()));
  });

  it("a citizen reads nothing of somebody else's complaint, and never a note", async () => {
    const one = await plantCase(api(), crew, "in handling");
    const other = await plantCase(api(), crew, "in handling, address hidden");
    expect(await reads("anna", one, { token: other.tokens.anna })).toEqual([]);
    const own = await reads("anna", one);
    expect(own).toEqual(expect.arrayContaining([...planted.message]));
    expect(own).not.toEqual(expect.arrayContaining([...planted.note]));
  });

  it.each<[StageName, Member]>([
    ["in handling", "respondent"],
    ["asked to handle it", "otherHandler"],
  ])("%s: the %s reads neither notes nor the conversation", async (stage, who) => {
    const one = await plantCase(api(), crew, stage);
    const words = await reads(who, one, { searching: false });
    for (const word of [...planted.note, ...planted.message]) expect(words).not.toContain(word);
    expect(words).toEqual(expect.arrayContaining([...planted.told]));
  });

  it("the liaison reads nothing of what is shared and not opened", async () => {
    const one = await plantCase(api(), crew, "shared, not opened");
    expect(await reads("liaison", one, { searching: false })).toEqual([]);
  });

  it("a visitor is answered nothing", async () => {
    const one = await plantCase(api(), crew, "in handling");
    expect(await reads("nobody", one, { token: "not-a-token-of-anybody-at-all" })).toEqual([]);
  });
});
