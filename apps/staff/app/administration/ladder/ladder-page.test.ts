import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleNewest } from "../../testing/sample-newest.ts";
import { NewestQuery } from "../newest-query.ts";
import { chosenOf, ladderKinds, stepsOf } from "./ladder-form.ts";
import { action, loader } from "./ladder-page.tsx";
import { ChangeLadder, type LadderData, LadderPreview, LadderQuery } from "./ladder-query.ts";
import { stepWords } from "./step-words.ts";

const mock = mockApi();
const rungs = ["HANDLER", "COORDINATOR", "SIGNATORY"] as const;
const ladder: LadderData = ladderKinds.flatMap((termKind) =>
  rungs.map((rung, at) => ({ termKind, rung, workingDays: [-1, 1, null][at] ?? null })),
);
const chosen = { ...chosenOf(ladder), "DECISION-SIGNATORY": "5" };
const form = {
  ...chosen,
  ...{ version: "1", idempotencyKey: "3f0f2a5e-5d05-4a9c-8f3b-0d3f0c1c5b11" },
};
const send = (changes: object = {}) =>
  runRoute(action, { app: "staff", path: "/beheer/termijnberichten", form: { ...form, ...changes } });
const as = (role: "COORDINATOR" | "HANDLER") =>
  mock.query(NewestQuery, { ...sampleNewest, viewer: { __typename: "StaffViewer", roles: [role] } });

beforeEach(() => mock.query(NewestQuery, sampleNewest));

describe("who hears of a term when", () => {
  it("begins as it is, for the coordinator too, and for nobody else", async () => {
    mock.query(LadderQuery, { settings: { version: 4, ladder } });
    as("COORDINATOR");
    const { data } = await runRoute(loader, { app: "staff", path: "/beheer/termijnberichten" });
    expect(data).toMatchObject({
      version: 4,
      initial: { "DECISION-HANDLER": "-1", "DECISION-SIGNATORY": "none" },
    });
    expect(data?.options.until.at(-1)).toEqual({ value: "0", label: "op de laatste dag" });
    as("HANDLER");
    expect((await runRoute(loader, { app: "staff", path: "/beheer/termijnberichten" })).status).toBe(404);
  });

  it("is told beforehand, and laid down as it was seen", async () => {
    mock.query(LadderPreview, { preview: { __typename: "ChangePreview", count: 2, capped: false } });
    const { data } = await send({ step: "check" });
    expect(data).toMatchObject({ preview: { count: 2 } });
    const inputs: object[] = [];
    mock.mutation(ChangeLadder, ({ input }) => {
      inputs.push(input);
      return { made: { __typename: "VersionMade" as const, version: 2 } };
    });
    const seen = data?.typed.seen?.[0] ?? "";
    expect((await send({ step: "send", seen })).location).toBe("/beheer");
    expect(inputs).toEqual([
      expect.objectContaining({
        expectedVersion: 1,
        steps: expect.arrayContaining([{ termKind: "DECISION", rung: "SIGNATORY", workingDays: 5 }]),
      }),
    ]);
  });

  it("gives back what it was given", () => {
    expect(stepsOf(chosenOf(ladder))).toEqual(ladder);
  });

  it.each([
    [null, "geen eigen bericht"],
    [-1, "1 werkdag ervoor"],
    [0, "op de laatste dag"],
    [5, "5 werkdagen erna"],
  ])("says %s in words", (days, words) => {
    expect(stepWords(days, "nl")).toBe(words);
  });
});
