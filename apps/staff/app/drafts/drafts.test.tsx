import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import JudgePart, { action, loader } from "../actions/handle/judge-part.tsx";
import { ActionQuery } from "../commands/action-query.ts";
import type { CommandState } from "../commands/command-state.ts";
import { defineForm } from "../commands/define-form.ts";
import { takesDraft } from "./draft-fields.ts";
import { DiscardDraft, type DraftData, KeepDraft } from "./draft-query.ts";
import { action as autosave } from "./keep-draft.ts";

const reference = "K-2026-0388-1";
const path = `/zaken/${reference}/judge-part`;
const mock = mockApi();

const draft = (subject: string, findings: string, revision = `r${subject}`): DraftData => ({
  subject,
  revision,
  keptAt: "2026-11-28T13:32:00Z",
  fields: [
    { name: "part", value: subject },
    { name: "findings", value: findings },
    { name: "norms", value: "FAIR_PLAY" },
    { name: "norms", value: "RESPECT" },
  ],
});

async function opened(drafts: readonly DraftData[], search = "", refused = false) {
  const part = { subject: "TREATMENT", description: "Zij lachte.", ending: null } as const;
  const none = { judgement: null, findings: null, norms: [] };
  mock.query(ActionQuery, {
    today: "2026-11-28",
    complaint: {
      ...{ id: "complaint-1", view: "STAFF", reference, summary: "Gelach", version: 17 },
      ...{ straightToOmbudsman: false, joinedReferences: [] },
      possibleActions: [
        {
          type: "JUDGE_PART",
          allowed: !refused,
          refusal: refused ? { code: "NO_SUCH_PART", article: "Awb 9:12", facts: [] } : null,
        },
      ],
      parts: [
        { number: 1, ...part, ...none },
        { number: 2, ...part, ...none },
      ],
      ...{ complainants: [], representative: null, respondents: [], hearings: [] },
      ...{ awaitedReactions: [], handler: null, drafts: [...drafts] },
    },
  });
  const visit = { app: "staff", path: `${path}${search}`, params: { reference } } as const;
  const { data } = await runRoute(loader, visit);
  if (!data) throw new Error("The page of the form was not given");
  return data;
}

function drawn(loaderData: Awaited<ReturnType<typeof opened>>, actionData?: CommandState): string {
  const Page = createRoutesStub([
    { path: "/", Component: () => <JudgePart loaderData={loaderData} actionData={actionData} /> },
  ]);
  return renderToStaticMarkup(<Page />);
}

describe("a form opened again", () => {
  it("is filled with what was written, says when, and goes on with that draft", async () => {
    const data = await opened([draft("1", "Zij lachte hardop.")]);
    expect(data.initial).toEqual({
      part: ["1"],
      findings: ["Zij lachte hardop."],
      norms: ["FAIR_PLAY", "RESPECT"],
    });
    const page = drawn(data);
    expect(page).toContain("U schreef dit op 28 november 2026 om 14.32 uur.");
    expect(page).toContain("Zij lachte hardop.</textarea>");
    expect(page).toMatch(/name="draft"[^>]*value="r1"/);
    expect(page).toContain("Bewaar als concept");
  });

  it("shows the draft that is asked for, and leads to the other", async () => {
    const both = [draft("1", "Over een."), draft("2", "Over twee.")];
    const asked = await opened(both, "?concept-over=2");
    expect(asked.initial).toMatchObject({ findings: ["Over twee."] });
    expect(asked.otherDrafts).toMatchObject([{ path: `${path}?concept-over=1` }]);
    expect((await opened(both, "?onderdeel=1")).initial).toMatchObject({ findings: ["Over een."] });
  });

  it("of another part than was written about is empty", async () => {
    const { draft: shown, initial } = await opened([draft("1", "Over een.")], "?onderdeel=2");
    expect(shown).toBeNull();
    expect(initial).toMatchObject({ part: "2" });
  });

  it("that cannot be done now still shows what was written for it", async () => {
    const page = drawn(await opened([draft("1", "Niet verloren.")], "", true));
    expect(page).toContain("Dit kan nu niet");
    expect(page).toContain("Niet verloren.");
  });
});

const form = {
  ...{ complaintId: "complaint-1", version: "17", draft: "r1", part: "1" },
  ...{ findings: "Zij lachte.\r\nHardop.", judgement: "FOUNDED", norms: "FAIR_PLAY" },
};
const send = (more: Record<string, string> = {}) =>
  runRoute(action, { app: "staff", path, params: { reference }, form: { ...form, ...more } });

function keeping(outcome: Parameters<typeof mock.mutation<{ outcome: unknown }, never>>[1]) {
  const inputs: unknown[] = [];
  mock.mutation(KeepDraft, ({ input }) => {
    inputs.push(input);
    return outcome as never;
  });
  return inputs;
}

describe("the button that keeps what is written", () => {
  const keptNow = {
    outcome: { __typename: "DraftKept", draft: { revision: "r2", keptAt: "2026-11-28T13:40:00Z" } },
  };

  it("keeps it as it is, without the page's own fields, and comes back to the form that says so", async () => {
    const inputs = keeping(keptNow);
    const { status, data } = await send({ concept: "ja", judgement: "" });
    expect(inputs).toEqual([
      {
        complaintId: "complaint-1",
        action: "JUDGE_PART",
        expectedRevision: "r1",
        fields: [
          { name: "part", value: "1" },
          { name: "findings", value: "Zij lachte.\nHardop." },
          { name: "norms", value: "FAIR_PLAY" },
        ],
      },
    ]);
    expect(status).toBe(200);
    const page = drawn(await opened([]), data as CommandState);
    expect(page).toContain("Concept bewaard om 14.40 uur");
    expect(page).toMatch(/name="draft"[^>]*value="r2"/);
  });

  it("says what stands elsewhere, shows it beside, and keeps what is here upon that the next time", async () => {
    keeping({ outcome: { __typename: "NewerDraft", newer: draft("1", "Op de telefoon.", "r9") } });
    const { data } = await send({ concept: "ja" });
    const page = drawn(await opened([]), data as CommandState);
    expect(page).toContain("Elders staat een nieuwer concept, van 28 november 2026 om 14.32 uur");
    expect(page).toContain("Op de telefoon.");
    expect(page).toContain("Hardop.</textarea>");
    expect(page).toMatch(/name="draft"[^>]*value="r9"/);
  });

  it("says why it is not kept, and that nothing is there yet", async () => {
    const problems = [{ path: "findings", code: "TOO_LONG", limit: 50_000 }];
    keeping({ outcome: { __typename: "InvalidInput", problems } });
    expect((await send({ concept: "ja" })).data).toMatchObject({
      draft: { outcome: "REFUSED", words: "Dit is te lang." },
    });
    const empty = { part: "", findings: " ", judgement: "", norms: "" };
    expect((await send({ concept: "ja", ...empty })).data).toMatchObject({ draft: { outcome: "NOTHING" } });
  });

  it("answers a page that keeps by itself in short, for the same action", async () => {
    const inputs = keeping(keptNow);
    const visit = {
      path: `/zaken/${reference}/bewaar/judge-part`,
      params: { reference, form: "judge-part" },
    };
    const answered = async (args: Parameters<typeof autosave>[0]) => (await autosave(args)).json();
    const { data } = await runRoute(answered as never, { app: "staff", ...visit, form });
    expect(inputs).toMatchObject([{ action: "JUDGE_PART", expectedRevision: "r1" }]);
    expect(data).toEqual({ outcome: "KEPT", revision: "r2", time: "14.40 uur" });
    const other = { ...visit, params: { reference, form: "no-such-form" } };
    expect((await runRoute(autosave as never, { app: "staff", ...other, form })).status).toBe(404);
  });
});

it("throwing a draft away opens the form anew", async () => {
  const gone: unknown[] = [];
  mock.mutation(DiscardDraft, ({ revision }) => {
    gone.push(revision);
    return { discardDraft: true };
  });
  const { location } = await send({ concept: "weg" });
  expect(gone).toEqual(["r1"]);
  expect(location).toBe(path);
});

it("only forms that ask for a text of several lines take drafts, also within a row", () => {
  const label = { nl: "Wat?", en: "What?" };
  const of = (fields: Parameters<typeof takesDraft>[0]) => takesDraft(fields);
  expect(of({ line: { kind: "line", label }, on: { kind: "day", label } })).toBe(false);
  expect(of({ why: { kind: "text", label } })).toBe(true);
  const one = label;
  expect(
    of({
      rows: {
        kind: "rows",
        label,
        one,
        boxes: 2,
        needs: "what",
        input: "MEASURE",
        of: { what: { kind: "text", label } },
      },
    }),
  ).toBe(true);
  expect(takesDraft(defineForm("LIFT_HOLD", {}).fields)).toBe(false);
});
