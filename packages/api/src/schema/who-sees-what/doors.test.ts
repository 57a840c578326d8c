import { describe, expect, it } from "vitest";
import { useOneCase } from "../../testing/stories/one-case.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
const one = useOneCase(api);

interface Listed {
  readonly complaints: { readonly edges: readonly { readonly node: { readonly reference: string } }[] };
}

describe("every other door", () => {
  const outsiders = ["liaison", "administrator", "records"];
  const LIST = `query ($search: String) { complaints(filter: { search: $search }) { totalCount edges { node { reference summary subject } } }
    worklistCounts { open mine new alerts toPost } alerts { totalCount } alertedComplaints { totalCount } lettersToPost { totalCount } }`;

  it("lists, counts and search show nothing to outsiders and to the desk", async () => {
    for (const who of [...outsiders, "desk"])
      for (const search of [null, "weggestuurd", "yilmaz", one().reference]) {
        const { data } = await api().ask(LIST, { search }, one().tokens[who]);
        expect(data, `${who} ${search}`).toEqual({
          complaints: { totalCount: 0, edges: [] },
          worklistCounts: { open: 0, mine: 0, new: 0, alerts: 0, toPost: 0 },
          alerts: { totalCount: 0 },
          alertedComplaints: { totalCount: 0 },
          lettersToPost: { totalCount: 0 },
        });
      }
  });

  it("a respondent finds their own case in the list, and never by what is hidden from them", async () => {
    const ask = async (filter: string) =>
      (
        await api().ask<Listed>(
          `{ complaints(filter: ${filter}) { edges { node { reference summary handler { name } nextDueKind } } } }`,
          {},
          one().tokens.respondent,
        )
      ).data.complaints.edges;
    const listed = (await ask("{ open: true }")).filter((edge) => edge.node.reference === one().reference);
    expect(listed).toMatchObject([{ node: { summary: null, nextDueKind: "DECISION" } }]);
    for (const filter of ['{ search: "yilmaz" }', "{ urgent: false }", "{ escalated: false }"])
      expect((await ask(filter)).map(({ node }) => node.reference)).not.toContain(one().reference);
  });

  it("who sees a case without its texts finds it by its reference, as the line shows it", async () => {
    const { data } = await api().ask<Listed>(
      "query ($r: String!) { complaints(filter: { search: $r }) { edges { node { reference view } } } }",
      { r: one().reference },
      one().tokens.respondent,
    );
    expect(data.complaints.edges).toEqual([{ node: { reference: one().reference, view: "RESPONDENT" } }]);
  });

  it("a node by its id is null for whom it is not, as one that does not exist", async () => {
    const node = async (who: string, asked: string) =>
      (
        await api().ask(
          "query ($id: ID!) { node(id: $id) { __typename id } }",
          { id: asked },
          one().tokens[who],
        )
      ).data;
    for (const who of [...outsiders, "stranger", "desk"])
      expect(await node(who, one().id), who).toEqual(await node(who, crypto.randomUUID()));
    expect(await node("coordinator", one().id)).toEqual({ node: { __typename: "Complaint", id: one().id } });
    const handler = one().people.handler?.staffId ?? "";
    expect(await node("coordinator", handler)).toEqual({ node: { __typename: "StaffMember", id: handler } });
    expect(await node("complainant", handler)).toEqual({ node: null });
  });

  it("a command on it is not found for whom it is not, as on one that does not exist", async () => {
    for (const who of [...outsiders, "stranger"]) {
      const here = await one().command(
        "sendMessage",
        { idempotencyKey: crypto.randomUUID(), text: "Hallo" },
        who,
      );
      expect(here, who).toEqual({ __typename: "NotFound" });
    }
  });

  it("what staff looked at stands in the log, what citizens looked at does not", async () => {
    for (const who of ["coordinator", "respondent", "desk", "complainant"])
      await api().ask(
        "query ($r: String!) { complaint(reference: $r) { status } }",
        { r: one().reference },
        one().tokens[who],
      );
    const { system } = api();
    const rows = await system.sql<{ action: string; staffId: string | null }[]>`
      select distinct action, staff_id as "staffId" from access_log
      where complaint_id = ${one().id} and action not like 'SIGN%'`;
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["VIEW_AS_STAFF", "VIEW_AS_RESPONDENT", "VIEW_AS_COUNTER"]),
    );
    expect(rows.every(({ staffId }) => staffId !== null)).toBe(true);
  });
});

describe("the answer to a command", () => {
  const views = async () => {
    const [row] = await api().system.sql<{ views: number }[]>`
      select count(*)::int as views from access_log where complaint_id = ${one().id} and action like 'VIEW_AS%'`;
    return row?.views ?? 0;
  };

  it("shows the file, and is logged as any other view, also where a repeated form did nothing", async () => {
    const twice = { idempotencyKey: crypto.randomUUID(), text: "Eenmaal." };
    const before = await views();
    await one().done("addNote", twice);
    expect(await views()).toBe(before + 1);
    await one().done("addNote", twice);
    expect(await views()).toBe(before + 2);
    await one().command("addNote", { ...twice, idempotencyKey: crypto.randomUUID() }, "stranger");
    expect(await views()).toBe(before + 2);
  });
});

describe("two people on one case", () => {
  it("the second is told that it changed, and shown how it is now", async () => {
    const version = async () =>
      (
        await api().ask<{ complaint: { version: number } }>(
          "query ($r: String!) { complaint(reference: $r) { version } }",
          { r: one().reference },
          one().tokens.coordinator,
        )
      ).data.complaint.version;
    const seen = await version();
    await one().done("addNote", { idempotencyKey: crypto.randomUUID(), text: "De eerste was sneller." });
    const flags = { expectedVersion: seen, urgent: true, restricted: false, addressHidden: false };
    expect(await one().command("setFlags", flags, "coordinator")).toMatchObject({
      __typename: "Conflict",
    });
    await one().done("setFlags", { ...flags, urgent: false, expectedVersion: await version() });
  });

  it("a form sent twice is done once", async () => {
    const twice = { idempotencyKey: crypto.randomUUID(), text: "Maar één keer." };
    await one().done("addNote", twice);
    await one().done("addNote", twice);
    expect((await notesOf(one().reference)).filter((text) => text === "Maar één keer.")).toHaveLength(1);
  });

  it("a key that comes back with another text, or for another complaint, is another thing asked", async () => {
    const idempotencyKey = crypto.randomUUID();
    const other = await openedComplaint(api().system);
    const first = { idempotencyKey, text: "Eerst zo." };
    await one().done("addNote", first);
    await one().done("addNote", { ...first, text: "Na terug een regel erbij." });
    await one().done("addNote", { ...first, complaintId: other.complaint.id });
    await one().done("sendMessage", first);
    expect(await notesOf(one().reference)).toEqual(
      expect.arrayContaining(["Eerst zo.", "Na terug een regel erbij."]),
    );
    expect(await notesOf(other.complaint.reference)).toEqual(["Eerst zo."]);
  });

  async function notesOf(reference: string): Promise<string[]> {
    const { data } = await api().ask<{ complaint: { notes: { edges: { node: { text: string } }[] } } }>(
      "query ($r: String!) { complaint(reference: $r) { notes { edges { node { text } } } } }",
      { r: reference },
      one().tokens.coordinator,
    );
    return data.complaint.notes.edges.map(({ node }) => node.text);
  }
});
