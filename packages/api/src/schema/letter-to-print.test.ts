import type { Command, ComplaintId } from "@gehoor/domain";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { currentAccessCode } from "../complaints/access-codes/access-code.ts";
import { loadComplaint } from "../complaints/load.ts";
import { reachability } from "../complaints/people.ts";
import type { AddText } from "../complaints/texts.ts";
import { runCommand } from "../complaints/writing/run-command.ts";
import { sendNotice } from "../jobs/sending/send-notice.ts";
import { keptLetter } from "../letters/prepare-letter.ts";
import { mailerSpy } from "../testing/mailer-spy.ts";
import { someRegistration, someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();
const tokens: Record<string, string> = {};
let complaintId: ComplaintId;

beforeAll(async () => {
  for (const role of ["COORDINATOR", "INTAKE", "HANDLER"] as const)
    tokens[role] = await api().signIn(await addStaff(api().system, role));
});

/** A letter came in on paper on Monday; its receipt was composed that day and waits for the post. */
beforeEach(async () => {
  const { system } = api();
  system.clock.set("2026-11-23T09:00:00Z");
  const [person] = someSubmission().complainants;
  if (!person) throw new Error("Somebody complains");
  const onPaper = someRegistration(await addStaff(system, "INTAKE"), {
    complainants: [{ ...person, email: undefined, emailConsent: false }],
    channel: "PAPER",
    paperReference: "scan 12",
  });
  const opened = await openedComplaint(system, onPaper);
  complaintId = opened.complaint.id;
  await sendNotice(system, mailerSpy(), complaintId, 1);
});

async function printedBy(role: string, id: string = complaintId) {
  const { data, errors } = await api().ask<{ letterToPrint: { carriesOn: string; html: string } }>(
    "query ($id: ID!) { letterToPrint(complaintId: $id, number: 1) { carriesOn html } }",
    { id },
    tokens[role],
  );
  expect(errors).toEqual([]);
  return data.letterToPrint;
}

async function pileOf(letters: readonly { complaintId: string; number: number }[], role = "INTAKE") {
  const { data, errors } = await api().ask<{ lettersToPrint: { page: string; count: number } }>(
    "query ($letters: [LetterKeyInput!]!) { lettersToPrint(letters: $letters) { page count } }",
    { letters },
    tokens[role],
  );
  expect(errors).toEqual([]);
  return data.lettersToPrint;
}

async function posted(dispatchedOn: string, role = "INTAKE", id: string = complaintId) {
  const { data } = await api().ask<{ recordDispatch: unknown }>(
    `mutation ($input: RecordDispatchInput!) { recordDispatch(input: $input) { __typename ... on Refused { refusal { code } } } }`,
    { input: { complaintId: id, number: 1, dispatchedOn, evidence: "POSTED" } },
    tokens[role],
  );
  return data.recordDispatch;
}

/** The complainant has moved. */
async function movesTo(street: string): Promise<void> {
  const { system } = api();
  const [person] = someSubmission().complainants;
  const partyId = (await loadComplaint(system.db, complaintId))?.complainants[0]?.partyId;
  if (!person || !partyId) throw new Error("Somebody complains");
  const moved = {
    ...person,
    ...{ email: undefined, emailConsent: false },
    address: { street: `${street} 1`, postcode: "3764 AB", city: "Soest", country: undefined },
  };
  const handled = await runCommand(system, {
    complaintId,
    actor: await addStaff(system, "COORDINATOR"),
    compose: (_, __, people) => {
      people.change(partyId, moved);
      return { type: "ChangeContact", partyId, ...reachability(moved) };
    },
  });
  expect(handled.outcome).toBe("DONE");
}

const kept = () => keptLetter(api().system, complaintId, 1);
const evidence = async () => (await loadComplaint(api().system.db, complaintId))?.notices[0];

describe("a letter that goes by post", () => {
  it("is printed with the day on which it leaves, and with the access code for who saw no screen", async () => {
    api().system.clock.set("2026-11-25T09:00:00Z");
    const letter = await printedBy("INTAKE");
    const { db, env } = api().system;
    const complaint = await loadComplaint(db, complaintId);
    const party = complaint?.complainants[0]?.partyId;
    const code = party && (await currentAccessCode(db, env, complaintId, party));
    expect(letter.carriesOn).toBe("2026-11-25");
    expect(letter.html).toContain("woensdag 25 november 2026");
    expect(letter.html).toContain(code);
    expect((await kept())?.html).not.toContain(code);
  });

  it("is kept as it left: of the day it was posted, with the hash of the evidence", async () => {
    api().system.clock.set("2026-11-24T09:00:00Z");
    await printedBy("INTAKE");
    api().system.clock.set("2026-11-25T09:00:00Z");
    await printedBy("COORDINATOR");
    expect(await posted("2026-11-24")).toEqual({ __typename: "CommandDone" });
    const letter = await kept();
    expect(letter?.text).toContain("Datum: dinsdag 24 november 2026");
    expect(await evidence()).toMatchObject({ evidence: "POSTED", letterHash: letter?.sha256 });
    expect(await printedBy("INTAKE")).toBeNull();
  });

  it("is printed as things are now, also on the day on which it was printed before", async () => {
    expect((await printedBy("INTAKE")).html).not.toContain("Goedstraat");
    const { system } = api();
    await movesTo("Goedstraat");
    expect((await printedBy("INTAKE")).html).toContain("Goedstraat");
    const again = await keptLetter(system, complaintId, 1);
    await printedBy("INTAKE");
    expect((await kept())?.sha256).toBe(again?.sha256);
  });

  it("is recorded as it was printed, though something changed before that was recorded", async () => {
    await printedBy("INTAKE");
    const printed = await kept();
    await movesTo("Goedstraat");
    expect(await posted("2026-11-23")).toEqual({ __typename: "CommandDone" });
    expect(await evidence()).toMatchObject({ letterHash: printed?.sha256 });
    expect(await kept()).toMatchObject({ sha256: printed?.sha256, html: printed?.html });
  });

  it("is recorded as it was printed by who works on it, though it was overtaken while in the post", async () => {
    const { system } = api();
    await printedBy("INTAKE");
    const printed = await kept();
    const spam: readonly ((addText: AddText) => Command)[] = [
      () => ({ type: "StartAssessment" }),
      (addText) => ({ type: "ProposeSpam", reason: addText("REASON", "Reclame.") }),
      () => ({ type: "ConfirmSpam", confirmed: true }),
    ];
    for (const compose of spam) {
      const actor = await addStaff(system, "COORDINATOR");
      expect((await runCommand(system, { complaintId, actor, compose })).outcome).toBe("DONE");
    }
    expect(await evidence()).toMatchObject({ state: "CANCELLED" });
    expect(await printedBy("COORDINATOR")).toBeNull();
    expect(await posted("2026-11-23")).toMatchObject({ __typename: "Refused" });
    expect(await posted("2026-11-23", "COORDINATOR")).toEqual({ __typename: "CommandDone" });
    expect(await evidence()).toMatchObject({ state: "DISPATCHED", letterHash: printed?.sha256 });
    expect((await loadComplaint(system.db, complaintId))?.status).toBe("SPAM");
  });

  it("is nothing to whom may not post it, as one that does not exist", async () => {
    const nowhere = crypto.randomUUID();
    expect(await printedBy("HANDLER")).toBeNull();
    expect(await printedBy("INTAKE", nowhere)).toBeNull();
    expect(await posted("2026-11-23", "HANDLER")).toEqual(await posted("2026-11-23", "HANDLER", nowhere));
    expect(await evidence()).toMatchObject({ state: "REQUESTED" });
  });
});

describe("letters that are printed together", () => {
  it("are one page, each as it is printed by itself, and noted one by one", async () => {
    const { system } = api();
    const first = { complaintId, number: 1 };
    const alone = await printedBy("INTAKE");
    const pile = await pileOf([first, { complaintId: crypto.randomUUID(), number: 1 }, first]);
    expect(pile.count).toBe(2);
    const main = /<main>(.*)<\/main>/s.exec(alone.html)?.[1] ?? "none";
    expect(pile.page.split(main)).toHaveLength(3);
    const noted = await system.sql`
      select from access_log where complaint_id = ${complaintId} and action = 'PRINT_LETTER'`;
    expect(noted).toHaveLength(3);
  });

  it("are none to whom may not post them", async () => {
    expect(await pileOf([{ complaintId, number: 1 }], "HANDLER")).toEqual({ page: "", count: 0 });
  });
});
