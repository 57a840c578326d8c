import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action } from "../../actions/close/propose-decline.tsx";
import { TodayQuery } from "../action-query.ts";
import { commandDocument } from "../command-document.ts";
import { letterDocument } from "./letter-document.ts";

const reference = "K-2026-0388-1";
const mock = mockApi();
const typed = {
  complaintId: "complaint-1",
  version: "17",
  ground: "INSUFFICIENT_INTEREST",
  otherGrounds: ["INSUFFICIENT_INTEREST", "OTHER_COURT"],
  reasons: "Het gaat om één minuut.",
};

function ask(form: Record<string, string | string[]>) {
  const asked: object[] = [];
  const done: object[] = [];
  mock.query(TodayQuery, { today: "2026-11-23" });
  mock.query(letterDocument("PROPOSE_DECLINE"), ({ input }) => {
    asked.push(input);
    return { outcome: { __typename: "LetterBeforehand" as const, text: "Geachte mevrouw De Vries," } };
  });
  mock.mutation(commandDocument("PROPOSE_DECLINE"), ({ input }) => {
    done.push(input);
    return { outcome: { __typename: "CommandDone" as const, complaint: { version: 18 } } };
  });
  const path = `/zaken/${reference}/propose-decline`;
  return runRoute(action, { app: "staff", path, params: { reference }, form }).then((result) => ({
    ...result,
    asked,
    done,
  }));
}

describe("the button that asks the letter", () => {
  it("shows the letter beside all that was typed, and does nothing", async () => {
    const { status, data, asked, done } = await ask({ ...typed, brief: "ja" });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      letter: "Geachte mevrouw De Vries,",
      mistakes: [],
      typed: { reasons: [typed.reasons], ground: [typed.ground], version: ["17"] },
    });
    expect(asked).toMatchObject([{ complaintId: "complaint-1", otherGrounds: ["OTHER_COURT"] }]);
    expect(done).toEqual([]);
  });

  it("asks for what a letter needs, and keeps the rest", async () => {
    const { status, data, asked } = await ask({ ...typed, reasons: "", brief: "ja" });
    expect(status).toBe(422);
    expect(data).toMatchObject({ mistakes: [{ name: "reasons" }], typed: { ground: [typed.ground] } });
    expect(asked).toEqual([]);
  });

  it("is not what the other button asks", async () => {
    const { status, asked, done } = await ask(typed);
    expect(status).toBe(302);
    expect(asked).toEqual([]);
    expect(done).toHaveLength(1);
  });
});

it("says at its field why there would be no letter", async () => {
  mock.query(TodayQuery, { today: "2026-11-23" });
  mock.query(letterDocument("PROPOSE_DECLINE"), {
    outcome: { __typename: "Refused", refusal: { code: "COURT_MISSING", article: "Awb 9:8", facts: [] } },
  });
  const path = `/zaken/${reference}/propose-decline`;
  const form = { ...typed, brief: "ja" };
  const { status, data } = await runRoute(action, { app: "staff", path, params: { reference }, form });
  expect(status).toBe(422);
  expect(data).toMatchObject({ mistakes: [{ name: "court" }] });
});
