import { type OpeningText, openingTexts } from "@gehoor/domain";
import { describe, expect, it } from "vitest";
import { addStaff } from "../../testing/sample-staff.ts";
import { submissionInput } from "../../testing/some-input.ts";
import { letterOfEveryKind } from "../../testing/stories/letter-stories.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();

const written: { [Name in OpeningText]?: string } = {};
for (const name of openingTexts) written[name] = `Dit schreef ik zelf als ${name}.`;

const fields = openingTexts.join(" ");
const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) {
  ... on Receipt { complaint { reference } entered { ${fields} } } } }`;

describe("every text beside the grievances", () => {
  it("is on the receipt and on the page of whoever handles it, as it was written", async () => {
    const input = submissionInput(written);
    const { data } = await api().ask<{ submitComplaint: { complaint: { reference: string } } }>(SUBMIT, {
      input,
    });
    expect(data.submitComplaint).toMatchObject({ entered: written });
    const { reference } = data.submitComplaint.complaint;
    const staff = await api().signIn(await addStaff(api().system, "COORDINATOR"));
    const seen = `query ($reference: String!) { complaint(reference: $reference) { ${fields} } }`;
    expect((await api().ask(seen, { reference }, staff)).data).toEqual({ complaint: written });
  });

  it.each([
    ["the copy for whoever wrote it, in both languages", "RECEIPT", 2],
    ["the copy for the person complained about (Awb 9:9)", "COPY", 1],
  ] as const)("is in %s", (_, kind, times) => {
    const { text } = letterOfEveryKind[kind]("2026-11-23", { language: "en", ...written });
    for (const words of Object.values(written)) expect(text.split(words)).toHaveLength(times + 1);
  });
});
