import { describe, expect, it } from "vitest";
import { addStaff } from "../../../testing/sample-staff.ts";
import { openedComplaint } from "../../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();

const SAID = `query ($r: String!) { complaint(reference: $r) {
  pendingSpamReason pendingReopeningReason returnedComments droppedDeclineComments } }`;
const nothing = {
  pendingSpamReason: null,
  pendingReopeningReason: null,
  returnedComments: null,
  droppedDeclineComments: null,
};

async function opened() {
  const { system, signIn, signInComplainant, ask } = api();
  const { complaint, accessCode } = await openedComplaint(system);
  const tokens: Record<string, string> = {
    coordinator: await signIn(await addStaff(system, "COORDINATOR")),
    signatory: await signIn(await addStaff(system, "SIGNATORY")),
    complainant: await signInComplainant({ reference: complaint.reference, accessCode }),
  };
  const run = async (who: string, name: string, fields: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const input = { complaintId: complaint.id, ...fields };
    const document = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`;
    const { data } = await ask<{ outcome: object }>(document, { input }, tokens[who]);
    expect(data.outcome, name).toEqual({ __typename: "CommandDone" });
  };
  const said = async (who: string) =>
    (await ask<{ complaint: object }>(SAID, { r: complaint.reference }, tokens[who])).data.complaint;
  return { run, said };
}

describe("what colleagues who decide together wrote to each other", () => {
  it("is read by who decides whether it is no complaint, and not by the complainant", async () => {
    const { run, said } = await opened();
    await run("coordinator", "proposeSpam", { reason: "Reclame voor zonnepanelen." });
    expect(await said("signatory")).toEqual({ ...nothing, pendingSpamReason: "Reclame voor zonnepanelen." });
    expect(await said("complainant")).toEqual(nothing);
    await run("signatory", "confirmSpam", { confirmed: false });
    expect(await said("coordinator")).toEqual(nothing);
  });

  it("comes back to the coordinator whose proposal to decline was dropped", async () => {
    const { run, said } = await opened();
    await run("coordinator", "startAssessment", {});
    await run("coordinator", "proposeDecline", {
      ground: "INSUFFICIENT_INTEREST",
      otherGrounds: [],
      reasons: "Eén minuut wachten.",
    });
    await run("signatory", "dropDecline", { comments: "Het was een half uur." });
    expect(await said("coordinator")).toEqual({
      ...nothing,
      droppedDeclineComments: "Het was een half uur.",
    });
    expect(await said("complainant")).toEqual(nothing);
  });

  it("is read by who decides about reopening", async () => {
    const { run, said } = await opened();
    await run("coordinator", "startAssessment", {});
    await run("complainant", "withdraw", {});
    await run("coordinator", "proposeReopening", { ground: "MISTAKE", reason: "Het was toch een klacht." });
    expect(await said("signatory")).toEqual({
      ...nothing,
      pendingReopeningReason: "Het was toch een klacht.",
    });
  });
});
