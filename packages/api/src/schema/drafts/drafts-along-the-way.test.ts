import type { ComplaintId } from "@gehoor/domain";
import { beforeEach, describe, expect, it } from "vitest";
import { purge } from "../../jobs/purge.ts";
import { type Kept, revisionOf, useDrafts } from "../../testing/own-drafts.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { runOn } from "../../testing/stories/replay.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const here = useOneCase(api);
const { keep, drafts, discard } = useDrafts(api, here);

beforeEach(() => api().system.clock.set("2026-11-28T13:32:00Z"));

describe("going on with a draft", () => {
  it("replaces it for who knew it", async () => {
    const first = await keep({ part: "1", findings: "Eerst." });
    const second = await keep(
      { part: "1", findings: "Eerst. Dan." },
      { expectedRevision: revisionOf(first) },
    );
    expect(second.__typename).toBe("DraftKept");
    expect(revisionOf(second)).not.toBe(revisionOf(first));
    expect((await drafts()).here).toEqual(["1 Eerst. Dan."]);
  });

  it("changes nothing for who knew an older one, or none, and shows the newer", async () => {
    const first = await keep({ part: "1", findings: "Laptop." });
    await keep({ part: "1", findings: "Telefoon." }, { expectedRevision: revisionOf(first) });
    for (const expectedRevision of [revisionOf(first), null])
      expect(await keep({ part: "1", findings: "Laptop weer." }, { expectedRevision })).toMatchObject({
        __typename: "NewerDraft",
        newer: { fields: [{ value: "1" }, { value: "Telefoon." }] },
      });
    expect((await drafts()).here).toEqual(["1 Telefoon."]);
  });

  it("is told where it was sent or thrown away elsewhere", async () => {
    const first = await keep({ part: "1", findings: "Laptop." });
    await discard(revisionOf(first), "handler");
    expect(await keep({ part: "1", findings: "Meer." }, { expectedRevision: revisionOf(first) })).toEqual({
      __typename: "NewerDraft",
      newer: null,
    });
  });

  it("does no harm twice: the same text is kept already", async () => {
    const first = await keep({ part: "1", findings: "Een keer." });
    expect(await keep({ part: "1", findings: "Een keer." })).toEqual(first);
  });

  it("moves with another part that is chosen, and takes no other draft's place", async () => {
    const one = await keep({ part: "1", findings: "Over een." });
    const moved = await keep({ part: "2", findings: "Over twee." }, { expectedRevision: revisionOf(one) });
    expect((await drafts()).here).toEqual(["2 Over twee."]);
    await keep({ part: "1", findings: "Toch een." });
    expect(
      await keep({ part: "1", findings: "Over twee." }, { expectedRevision: revisionOf(moved) }),
    ).toMatchObject({ __typename: "NewerDraft", newer: { subject: "1" } });
  });

  it("two windows that begin at once come to one draft", async () => {
    const both = await Promise.all(["Links.", "Rechts."].map((findings) => keep({ part: "1", findings })));
    expect(both.map((one) => one.__typename).toSorted()).toEqual(["DraftKept", "NewerDraft"]);
  });
});

describe("the end of a draft", () => {
  it("comes with its command, of that part alone; one that is refused leaves it", async () => {
    await keep({ part: "1", findings: "Over een." });
    await keep({ part: "2", findings: "Over twee." });
    const judged = { part: 1, findings: "Over een.", judgement: "FOUNDED" };
    expect(await here().command("judgePart", { ...judged, norms: [] }, "handler")).toMatchObject({
      __typename: "Refused",
    });
    expect((await drafts()).here).toHaveLength(2);
    expect(await here().command("judgePart", { ...judged, norms: ["FAIR_PLAY"] }, "handler")).toEqual({
      __typename: "CommandDone",
    });
    expect((await drafts()).here).toEqual(["2 Over twee."]);
  });

  it("does not come with the same command of a colleague", async () => {
    await keep({ text: "Mijn notitie." }, { action: "ADD_NOTE" });
    await here().done("addNote", { text: "Van de coördinator.", idempotencyKey: crypto.randomUUID() });
    expect((await drafts()).here).toEqual(["Mijn notitie."]);
  });

  it("comes when nobody went on with it for ninety days", async () => {
    await keep({ part: "1", findings: "Vergeten." });
    api().system.clock.set("2027-02-26T13:31:00Z");
    await purge(api().system);
    expect((await drafts()).here).toHaveLength(1);
    api().system.clock.set("2027-02-26T13:33:00Z");
    await purge(api().system);
    expect((await drafts()).here).toEqual([]);
  });

  it("comes with the archive, and nothing is kept of a complaint from then on", async () => {
    const { system, signIn } = api();
    const coordinator = await addStaff(system, "COORDINATOR");
    const records = await addStaff(system, "RECORDS_MANAGER", "COORDINATOR");
    const token = await signIn(coordinator);
    const { complaint } = await openedComplaint(system);
    const note = (text: string) =>
      api().ask<{ keepDraft: Kept }>(
        "mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { __typename } }",
        { input: { complaintId: complaint.id, action: "ADD_NOTE", fields: [{ name: "text", value: text }] } },
        token,
      );
    await runOn(system, { id: complaint.id as ComplaintId }, coordinator, (addText) => ({
      type: "RecordSettlement",
      note: addText("NOTE", "Tevreden"),
    }));
    expect((await note("Nog iets.")).data.keepDraft.__typename).toBe("DraftKept");
    system.clock.set("2027-12-01T09:00:00Z");
    await runOn(system, { id: complaint.id }, records, { type: "ArchiveComplaint" });
    expect(await system.sql`select from draft`).toHaveLength(0);
    expect((await note("En nog iets.")).data.keepDraft.__typename).toBe("NotFound");
  });
});
