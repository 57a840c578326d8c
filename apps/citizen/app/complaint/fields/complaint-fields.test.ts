import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { filledForm } from "../../testing/filled-form.ts";
import { action } from "../complaint-form.tsx";
import { TodayQuery } from "../screening/screening-answers.server.ts";
import { SubmitComplaint } from "../submission.server.ts";
import { complaintFields, limits } from "./complaint-fields.ts";

const api = mockApi();
beforeEach(() => api.query(TodayQuery, { today: "2026-11-29" }));
const send = (form: Record<string, string>) =>
  runRoute(action, { path: "/klacht/formulier", form: { ...filledForm, step: "check", ...form } });

const texts = Object.entries(complaintFields).flatMap(([name, { kind, label }]) =>
  kind === "text" ? [{ name, question: label.nl, most: limits[name] ?? 0 }] : [],
);

describe.each(texts)("the question ‘$question’", ({ name, question, most }) => {
  const mistake = async (form: Record<string, string>) => {
    const { data } = await send(form);
    return data?.step === "form" ? data.state.mistakes : [];
  };

  it("is read over with what was written", async () => {
    const { data } = await send({ [name]: "In mijn eigen woorden." });
    const items = data?.step === "review" ? data.summary.flatMap((section) => section.items) : [];
    expect(items).toContainEqual({ term: question, text: "In mijn eigen woorden." });
  });

  it("says beside it that the answer is too long, here and when the API does", async () => {
    const tooLong = [{ name, message: expect.stringContaining(`‘${question}’`) }];
    expect(await mistake({ [name]: "a".repeat(most + 1) })).toEqual(tooLong);
    const problem = { code: "TOO_LONG", path: `input.${name}`, limit: most } as const;
    api.mutation(SubmitComplaint, { submitComplaint: { __typename: "InvalidInput", problems: [problem] } });
    expect(await mistake({ step: "send", signed: "yes" })).toEqual(tooLong);
  });
});
