import { beforeEach, describe, expect, it } from "vitest";
import { MOST_DRAFTS } from "../../complaints/drafts/keep-draft.ts";
import { boundSql } from "../../db/row-security/bound-clients.ts";
import { type Viewer, withReading } from "../../db/row-security/viewer.ts";
import { revisionOf, useDrafts } from "../../testing/own-drafts.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const here = useOneCase(api);
const { keep, drafts, discard } = useDrafts(api, here);

beforeEach(() => api().system.clock.set("2026-11-28T13:32:00Z"));

describe("a draft", () => {
  it("is given back to its writer as it was typed, and stands in their list", async () => {
    const fields = { part: "1", findings: " Zij belde \n", norms: "FAIR_PLAY" };
    expect(await keep(fields)).toMatchObject({
      __typename: "DraftKept",
      draft: {
        subject: "1",
        keptAt: "2026-11-28T13:32:00Z",
        fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
      },
    });
    expect((await drafts()).own).toEqual([
      { reference: here().reference, action: "JUDGE_PART", subject: "1", keptAt: "2026-11-28T13:32:00Z" },
    ]);
  });

  it("is seen by nobody else, coordinator and administrator included", async () => {
    await keep({ part: "1", findings: "Van mij alleen." });
    expect(await drafts("coordinator")).toEqual({ here: [], own: [] });
    expect(await drafts("administrator")).toEqual({ here: undefined, own: [] });
    expect((await drafts("handler")).here).toEqual(["1 Van mij alleen."]);
    const revision = revisionOf(await keep({ part: "1", findings: "Van mij alleen." }));
    expect(await discard(revision, "coordinator")).toBe(false);
    expect(await discard(revision, "handler")).toBe(true);
    expect((await drafts("handler")).here).toEqual([]);
  });

  it("is hidden by PostgreSQL from whoever did not write it, and from its writer without a view of the complaint", async () => {
    await keep({ part: "1", findings: "Van mij alleen." });
    const reader = boundSql(api().system.sql);
    const seenBy = (who: string, roles: readonly string[]) =>
      withReading(
        {
          kind: "STAFF",
          staffId: here().people[who]?.staffId,
          roles,
          coordinatesWithout: [],
        } as unknown as Viewer,
        async () => (await reader`select from draft`).length,
      );
    expect(await seenBy("handler", ["HANDLER"])).toBe(1);
    expect(await seenBy("coordinator", ["COORDINATOR"])).toBe(0);
    await api().system.sql`update draft set complaint_id = ${crypto.randomUUID()}`;
    expect(await seenBy("handler", ["HANDLER"])).toBe(0);
  });

  it("is kept by who may do the action alone", async () => {
    const of = (who: string) => keep({ part: "1", findings: "Gezien." }, {}, who);
    expect(await of("respondent")).toMatchObject({ __typename: "NotFound" });
    expect(await of("administrator")).toMatchObject({ __typename: "NotFound" });
    expect(await keep({ reason: "Zo" }, { action: "DESTROY_COMPLAINT" })).not.toHaveProperty("draft");
    expect(await of("complainant").catch(() => undefined)).toBeFalsy();
  });

  it("is not shown to who lost the complaint from sight, and there again with it", async () => {
    await keep({ text: "Notitie." }, { action: "ADD_NOTE" });
    const { sql } = api().system;
    const barred = (ids: readonly string[]) =>
      sql`update complaint set barred_staff = ${[...ids]}::uuid[] where id = ${here().id}`;
    const [before] = await sql<{ barred: string[] }[]>`
      select barred_staff as barred from complaint where id = ${here().id}`;
    await barred([...(before?.barred ?? []), here().people.handler?.staffId ?? ""]);
    expect((await drafts()).own).toEqual([]);
    await barred(before?.barred ?? []);
    expect((await drafts()).own).toHaveLength(1);
  });
});

describe("what is kept is bounded", () => {
  it.each([
    [{ findings: "x".repeat(50_001) }, {}, { path: "input.fields.0.value" }],
    [{ text: "x".repeat(10_001) }, { action: "ADD_NOTE" }, { path: "text", code: "TOO_LONG", limit: 10_000 }],
    [{ other: "x".repeat(201) }, {}, { path: "other", code: "TOO_LONG", limit: 200 }],
    [{ "a<b": "x" }, {}, { code: "INVALID" }],
    [{ findings: "x\0" }, {}, { code: "INVALID" }],
    [{ weeks: "2" }, { action: "LIFT_HOLD" }, { path: "action", code: "INVALID" }],
  ])("what is not as the action takes it is refused: %#", async (fields, asked, problem) => {
    const { path: _, ...code } = problem as { path?: string };
    const refused = await keep(fields as Record<string, string>, asked);
    expect(refused).toMatchObject({ __typename: "InvalidInput", problems: [code] });
    expect((await drafts()).here).toEqual([]);
  });

  it("takes a text of a row as long as the input of the row says", async () => {
    const measure = (length: number) =>
      keep({ "measures[0].description": "x".repeat(length) }, { action: "DRAW_CONCLUSIONS" });
    expect((await measure(10_001)).problems).toEqual([
      { path: "measures[0].description", code: "TOO_LONG", limit: 10_000 },
    ]);
    expect((await measure(10_000)).__typename).toBe("DraftKept");
  });

  it("is fifty of one person", async () => {
    const staffId = here().people.handler?.staffId ?? "";
    await api().system.sql`
      insert into draft (staff_id, complaint_id, action, subject, revision, fields, kept_at)
      select ${staffId}, ${here().id}, 'JudgePart', n, gen_random_uuid(), '[]', now()
      from generate_series(2, ${MOST_DRAFTS + 1}::int) n`;
    expect((await keep({ part: "1", findings: "Nog een." })).problems).toMatchObject([
      { code: "TOO_MANY", limit: MOST_DRAFTS },
    ]);
  });
});
