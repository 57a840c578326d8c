import type { Actor } from "@gehoor/domain";
import { beforeAll, expect, it } from "vitest";
import { loadComplaint } from "../../../complaints/load.ts";
import { sendNotice } from "../../../jobs/sending/send-notice.ts";
import { keptLetter } from "../../../letters/prepare-letter.ts";
import { mailerSpy } from "../../../testing/mailer-spy.ts";
import { addStaff } from "../../../testing/sample-staff.ts";
import { openedComplaint } from "../../../testing/stories/opened-complaint.ts";
import { useTestApi } from "../../../testing/test-api.ts";

const api = useTestApi();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let signatory: Extract<Actor, { kind: "STAFF" }>;

beforeAll(async () => {
  api().system.clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(api().system, "COORDINATOR");
  signatory = await addStaff(api().system, "SIGNATORY");
});

async function proposed() {
  const { system, signIn, ask } = api();
  const { complaint } = await openedComplaint(system);
  const tokens = { coordinator: await signIn(coordinator), signatory: await signIn(signatory) };
  const run = async (who: keyof typeof tokens, name: string, fields: Record<string, unknown> = {}) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename } }`;
    const input = { complaintId: complaint.id, ...fields };
    const { data } = await ask<{ outcome: object }>(document, { input }, tokens[who]);
    expect(data.outcome, name).toEqual({ __typename: "CommandDone" });
  };
  const read = async (who: keyof typeof tokens) => {
    const { data, errors } = await ask<{ complaint: { letterToApprove: { html: string } | null } }>(
      "query ($r: String!) { complaint(reference: $r) { letterToApprove { html } } }",
      { r: complaint.reference },
      tokens[who],
    );
    expect(errors).toEqual([]);
    return data.complaint.letterToApprove?.html;
  };
  await run("coordinator", "startAssessment");
  const reasons = "Het gaat om één minuut.";
  await run("coordinator", "proposeDecline", { ground: "INSUFFICIENT_INTEREST", otherGrounds: [], reasons });
  return { id: complaint.id, run, read };
}

it("is, to the letter, what leaves after the approval", async () => {
  const { id, run, read } = await proposed();
  const shown = await read("signatory");
  expect(shown).toContain("Het gaat om één minuut.");
  await run("signatory", "approveDecline");
  const notices = (await loadComplaint(api().system.db, id))?.notices ?? [];
  const number = notices.find(({ kind }) => kind === "DECLINED")?.number ?? 0;
  await sendNotice(api().system, mailerSpy(), id, number);
  expect((await keptLetter(api().system, id, number))?.html).toBe(shown);
});

it("is there for who can approve, and leaves nothing behind", async () => {
  const { id, read } = await proposed();
  expect(await read("coordinator")).toBeUndefined();
  const before = (await loadComplaint(api().system.db, id))?.version;
  await read("signatory");
  expect((await loadComplaint(api().system.db, id))?.version).toBe(before);
});
