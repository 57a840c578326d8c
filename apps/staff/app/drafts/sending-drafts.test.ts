import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action } from "../actions/handle/judge-part.tsx";
import { commandDocument } from "../commands/command-document.ts";
import { DiscardDraft, DraftsQuery, OwnDrafts } from "./draft-query.ts";

const reference = "K-2026-0388-1";
const path = `/zaken/${reference}/judge-part`;
const mock = mockApi();

const form = {
  ...{ complaintId: "complaint-1", version: "17", draft: "r1", part: "1" },
  ...{ findings: "Zij lachte.\r\nHardop.", judgement: "FOUNDED", norms: "FAIR_PLAY" },
};
const send = () => runRoute(action, { app: "staff", path, params: { reference }, form });

const newer = {
  ...{ subject: "1", revision: "r9", keptAt: "2026-11-28T13:32:00Z" },
  fields: [{ name: "findings", value: "Op de telefoon." }],
};

describe("sending the command", () => {
  const listed = (subject: string, revision: string) =>
    mock.query(OwnDrafts, {
      ownDrafts: [{ reference, action: "JUDGE_PART", subject, revision, keptAt: "2026-11-28T13:32:00Z" }],
    });
  const judging = () => {
    const inputs: object[] = [];
    mock.mutation(commandDocument("JUDGE_PART"), ({ input }) => {
      inputs.push(input);
      return { outcome: { __typename: "CommandDone" as const, complaint: { version: 18 } } };
    });
    return inputs;
  };

  it("is done upon the draft that was gone on with, of which the command knows nothing", async () => {
    listed("1", "r1");
    const inputs = judging();
    expect((await send()).location).toBe(`/zaken/${reference}`);
    expect(inputs).toEqual([expect.not.objectContaining({ draft: "r1" })]);
  });

  it("is not done over a newer text that was not seen", async () => {
    listed("1", "r9");
    mock.query(DraftsQuery, { complaint: { drafts: [newer] } });
    const inputs = judging();
    const { status, data } = await send();
    expect(status).toBe(409);
    expect(data).toMatchObject({
      draft: { outcome: "NEWER", newer: { revision: "r9" } },
      typed: { findings: [form.findings], draft: ["r9"] },
    });
    expect(inputs).toEqual([]);
  });

  it("is done where the newer text is the same, kept by this page without an answer", async () => {
    listed("1", "r9");
    const { judgement } = form;
    const fields = [
      { name: "part", value: "1" },
      { name: "findings", value: "Zij lachte.\nHardop." },
      { name: "judgement", value: judgement },
      { name: "norms", value: "FAIR_PLAY" },
    ];
    mock.query(DraftsQuery, { complaint: { drafts: [{ ...newer, fields }] } });
    expect(judging()).toEqual([]);
    expect((await send()).location).toBe(`/zaken/${reference}`);
  });

  it("takes along what was kept of the part that is chosen no more", async () => {
    listed("2", "r1");
    judging();
    const gone: unknown[] = [];
    mock.mutation(DiscardDraft, ({ revision }) => {
      gone.push(revision);
      return { discardDraft: true };
    });
    await send();
    expect(gone).toEqual(["r1"]);
  });
});
